package import RoteiroCore

/// The ids of a site's guides and steps, resolved from the lock and the pages.
package struct PublishedIDs: Sendable {
    /// The facts of a page that determine ids.
    package struct Page: Sendable {
        /// The path relative to the content folder.
        package var contentPath: String
        /// The explicit id, or else the id derived from the file name.
        package var id: String
        /// Whether the front matter sets the id.
        package var isExplicit: Bool
        package var steps: [StepFacts]

        package init(contentPath: String, id: String, isExplicit: Bool, steps: [StepFacts]) {
            self.contentPath = contentPath
            self.id = id
            self.isExplicit = isExplicit
            self.steps = steps
        }
    }

    /// The resolved ids of a page.
    package struct Resolved: Sendable, Hashable {
        package var id: String
        /// The id in the lock; nil for a new guide. It differs from `id` until a new id is accepted.
        package var published: String?
        package var steps: [String]
        /// Former step ids and the current ids that replace them.
        package var aliases: [String: String] = [:]
        /// Former anchors of each step by its id, without the current one.
        package var formerAnchors: [String: [String]] = [:]
        /// Published step ids without a step, sorted.
        package var lost: [String] = []
        /// Step ids that are not published yet.
        package var new: [String] = []
    }

    package let pages: [Resolved]
    /// Published guide ids without a page, sorted.
    package let lostGuides: [String]
    /// Former guide ids and the ids that replace them: the current ids, where there are any.
    package let guideAliases: [String: String]

    /// Matches the pages to the published guides and steps. With an empty lock, every id comes from its page.
    package init(_ pages: [Page], lock: IDLock) {
        let guides = GuideMatching(pages, lock)
        var aliases: [String: String] = lock.formerGuides.compactMapValues(\.alias)
        for (page, published) in zip(pages, guides.ids) {
            if let published, page.isExplicit, published != page.id { aliases[published] = page.id }
        }
        lostGuides = guides.lost.filter { aliases[$0] == nil }.sorted()
        // Ids in writing and published ids come first: a new page never takes the id of an old one, nor a former id that leads to one.
        let settled = zip(pages, guides.ids).map { page, published in page.isExplicit ? page.id : published }
        let current = Set(settled.compactMap(\.self))
        var reserved = current.union(aliases.resolved(current.contains).keys)
        var taken = Set<String>()
        let resolved = zip(zip(pages, guides.ids), settled).map { pair, settled in
            let (page, published) = pair
            var id = settled ?? page.id
            var number = 2
            while settled == nil && reserved.contains(id) || !taken.insert(id).inserted {
                id = "\(page.id)-\(number)"
                number += 1
            }
            reserved.insert(id)
            return Resolved(page, id: id, published: published, lock: published.flatMap { lock.guides[$0] })
        }
        self.pages = resolved
        let ids = Set(resolved.map(\.id))
        guideAliases = aliases.merging(aliases.resolved(ids.contains)) { $1 }
    }
}

extension PublishedIDs.Resolved {
    fileprivate init(_ page: PublishedIDs.Page, id: String, published guide: String?, lock: IDLock.Guide?) {
        self.id = id
        self.published = guide
        let published = lock?.steps ?? [:]
        let matched = StepMatching(page.steps, published).ids
        aliases = lock?.formerSteps.compactMapValues(\.alias) ?? [:]
        // A published id is never reassigned, even if its step no longer exists.
        var taken = Set(published.keys).union(lock?.formerSteps.keys.map { $0 } ?? [])
        var ids: [String] = []
        for (step, old) in zip(page.steps, matched) {
            if step.isExplicit {
                if let old, old != step.id { aliases[old] = step.id }
                taken.insert(step.id)
                ids.append(step.id)
            } else if let old {
                ids.append(old)
            } else {
                ids.append(Self.free(step.id, &taken))
            }
            if let old, let anchors = published[old]?.anchors {
                let former = anchors.filter { $0 != step.locked.anchors.last }
                if !former.isEmpty { formerAnchors[ids[ids.count - 1]] = former }
            }
            if old == nil { new.append(ids[ids.count - 1]) }
        }
        steps = ids
        let kept = Set(matched.compactMap { $0 }).union(ids)
        lost = published.keys.filter { !kept.contains($0) && aliases[$0] == nil }.sorted()
        // Drops aliases of lost steps, and aliases that are step ids again.
        let current = Set(ids)
        aliases = aliases.resolved(current.contains).filter { !current.contains($0.key) }
    }

    private static func free(_ id: String, _ taken: inout Set<String>) -> String {
        if taken.insert(id).inserted { return id }
        var number = 2
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        return "\(id)-\(number)"
    }
}
