import RoteiroCore
import RoteiroHistory

/// A site whose guides and steps bear the ids that were published for them.
struct LockedSite {
    /// The site, with those ids.
    private(set) var index: SiteIndex
    /// What became of every id.
    let ids: PublishedIDs
    /// What the ids were found by.
    let pages: [PublishedIDs.Page]
    /// What was published.
    let lock: IDLock

    init(_ site: SiteIndex, lock: IDLock) {
        self.lock = lock
        pages = site.pages.map { page in
            PublishedIDs.Page(
                contentPath: page.contentPath, id: page.id, isExplicit: page.guide.frontMatter.id == page.id,
                steps: StepFacts.all(of: page.guide) { site.imageHash(of: $0, on: page) })
        }
        ids = PublishedIDs(pages, lock: lock)
        index = site
        if lock == IDLock() { return }
        index = site.replacing(pages: zip(site.pages, ids.pages).map { $0.with($1) })
        index.formerIDs = former
        index.lostIDs = lost
    }

    /// Aliases and tombstones, of guides and of steps.
    private var former: [String: IDLock.Former] {
        var former = lock.formerGuides
        for (id, now) in ids.guideAliases { former[id] = .renamed(now) }
        for page in ids.pages {
            for (id, now) in lock.guides[page.id]?.formerSteps ?? [:] where !page.steps.contains(id) {
                former["\(page.id)#\(id)"] = now.of(page.id)
            }
            for (id, now) in page.aliases { former["\(page.id)#\(id)"] = .renamed("\(page.id)#\(now)") }
        }
        return former
    }

    private var lost: [SiteIndex.LostID] {
        let steps = zip(index.pages, ids.pages).flatMap { page, resolved in
            resolved.lost.map { SiteIndex.LostID("\(resolved.id)#\($0)", on: page.path) }
        }
        return ids.lostGuides.map { SiteIndex.LostID($0, on: nil) } + steps
    }
}

extension IDLock.Former {
    /// As an id of the whole site.
    fileprivate func of(_ guide: String) -> IDLock.Former {
        switch self {
        case .renamed(let step): .renamed("\(guide)#\(step)")
        case .gone: .gone
        }
    }
}

extension SiteIndex {
    /// What the image at an address shows: the hash of its bytes, else of the address.
    fileprivate func imageHash(of address: String, on page: PageIndex) -> String {
        if case .file(let path) = target(ofImage: address, from: page.contentPath), let image = images[path] {
            return String(image.sha256.prefix(16))
        }
        return ByteHash.hex(address.utf8)
    }
}

extension PageIndex {
    /// The page with the ids that were found for it.
    fileprivate func with(_ resolved: PublishedIDs.Resolved) -> PageIndex {
        var guide = guide
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
        return PageIndex(guide: guide, id: resolved.id, path: path, contentPath: contentPath, url: url, title: title)
    }
}
