import RoteiroCore
import RoteiroHistory

/// The guide and step ids of a site, and what became of published ones.
struct SiteIDs: Sendable {
    /// The resolved ids, in page order.
    let published: PublishedIDs
    /// The page and step facts used to match ids.
    let facts: [PublishedIDs.Page]
    /// Former and lost ids.
    let history: IDHistory
    /// Whether a lock file exists: ids have been published.
    let isLocked: Bool

    init(_ names: [PageIdentity], _ guides: [Guide], _ read: ReadSite, _ resolver: LinkResolver) async {
        facts = await concurrentMap(Array(zip(names, guides))) { name, guide in
            let steps = StepFacts.all(of: guide) { read.imageHash(of: resolver.target(ofImage: $0, from: name.location), at: $0) }
            return PublishedIDs.Page(
                contentPath: name.contentPath, id: name.id, isExplicit: guide.frontMatter.id == name.id, steps: steps)
        }
        published = PublishedIDs(facts, lock: read.lock)
        isLocked = read.lock != IDLock()
        history =
            isLocked
            ? IDHistory(
                former: Self.former(published, read.lock), lost: Self.lost(published, names), moved: Self.moved(published, names, read))
            : IDHistory()
    }

    /// Returns aliases and tombstones of guides and steps.
    private static func former(_ ids: PublishedIDs, _ lock: IDLock) -> [String: IDLock.Former] {
        var former = lock.formerGuides
        for (id, now) in ids.guideAliases { former[id] = .renamed(now) }
        for page in ids.pages {
            for (id, now) in page.published.flatMap({ lock.guides[$0] })?.formerSteps ?? [:] where !page.steps.contains(id) {
                former["\(page.id)#\(id)"] = now.of(page.id)
            }
            for (id, now) in page.aliases { former["\(page.id)#\(id)"] = .renamed("\(page.id)#\(now)") }
        }
        return former
    }

    private static func moved(_ ids: PublishedIDs, _ names: [PageIdentity], _ read: ReadSite) -> [IDHistory.MovedPage] {
        zip(names, ids.pages).compactMap { name, resolved in
            guard let old = resolved.published.flatMap({ read.lock.guides[$0]?.path }), old != name.contentPath else { return nil }
            let address = PageIdentity.url(of: old, cleanUrls: read.project.settings.cleanUrls)
            return address == name.url ? nil : IDHistory.MovedPage(name.contentPath, from: address)
        }
    }

    private static func lost(_ ids: PublishedIDs, _ names: [PageIdentity]) -> [IDHistory.LostID] {
        let steps = zip(names, ids.pages).flatMap { name, resolved in
            resolved.lost.map { IDHistory.LostID("\(resolved.id)#\($0)", on: name.path) }
        }
        return ids.lostGuides.map { IDHistory.LostID($0, on: nil) } + steps
    }
}

extension IDLock.Former {
    /// Qualifies the step id with its guide id.
    fileprivate func of(_ guide: String) -> IDLock.Former {
        switch self {
        case .renamed(let step): .renamed("\(guide)#\(step)")
        case .gone: .gone
        }
    }
}

extension ReadSite {
    /// The hash of the image bytes, or of the address if there is no file.
    fileprivate func imageHash(of target: ImageTarget, at address: String) -> String {
        if case .file(let path) = target, let hash = images?[path]?.sha256 ?? samples[path]?.declarationHash {
            return String(hash.prefix(16))
        }
        return ByteHash.hex(address.utf8)
    }
}

extension Guide {
    /// Returns the guide with the resolved ids of its steps.
    func with(_ resolved: PublishedIDs.Resolved) -> Guide {
        var guide = self
        var number = 0
        for part in guide.parts.indices {
            for step in guide.parts[part].steps.indices {
                let id = resolved.steps[number]
                let aliases = resolved.aliases.filter { $0.value == id }.keys.sorted()
                guide.parts[part].steps[step].id = id
                guide.parts[part].steps[step].formerAnchors = aliases + (resolved.formerAnchors[id] ?? [])
                number += 1
            }
        }
        return guide
    }
}
