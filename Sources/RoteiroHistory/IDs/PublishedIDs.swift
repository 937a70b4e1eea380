package import RoteiroCore

/// The ids of a site's guides and steps, as the lock and the pages together say.
package struct PublishedIDs: Sendable {
    /// A page, as far as ids are concerned.
    package struct Page: Sendable {
        /// Where it stands in the content folder.
        package var contentPath: String
        /// The id that its name gives.
        package var id: String
        /// The front matter says so.
        package var isExplicit: Bool
        /// Its steps.
        package var steps: [StepFacts]

        /// A page as read.
        package init(contentPath: String, id: String, isExplicit: Bool, steps: [StepFacts]) {
            self.contentPath = contentPath
            self.id = id
            self.isExplicit = isExplicit
            self.steps = steps
        }
    }

    /// What became of a page's ids.
    package struct Resolved: Sendable, Hashable {
        /// The id of the guide.
        package var id: String
        /// The ids of its steps, in order.
        package var steps: [String]
        /// Published step ids that are now called otherwise.
        package var aliases: [String: String] = [:]
        /// Anchors that were published for each step, by its id, without the present one.
        package var formerAnchors: [String: [String]] = [:]
        /// Published step ids that no step has any more, sorted.
        package var lost: [String] = []
        /// Step ids that were not published yet.
        package var new: [String] = []
    }

    /// In the order of the pages.
    package let pages: [Resolved]
    /// Published guides that no page is any more, sorted.
    package let lostGuides: [String]
    /// Published guide ids that are now called otherwise.
    package let guideAliases: [String: String]

    /// Knows the published guides and steps again. Without a lock every id is the page's own.
    package init(_ pages: [Page], lock: IDLock) {
        let guides = GuideMatching(pages, lock)
        var aliases: [String: String] = lock.formerGuides.compactMapValues(\.alias)
        for (page, published) in zip(pages, guides.ids) {
            if let published, page.isExplicit, published != page.id { aliases[published] = page.id }
        }
        guideAliases = aliases
        lostGuides = guides.lost.filter { aliases[$0] == nil }.sorted()
        var taken = Set<String>()
        self.pages = zip(pages, guides.ids).map { page, published in
            var id = page.isExplicit ? page.id : published ?? page.id
            var number = 2
            while !taken.insert(id).inserted {
                id = "\(page.id)-\(number)"
                number += 1
            }
            return Resolved(page, id: id, lock: published.flatMap { lock.guides[$0] })
        }
    }
}

extension PublishedIDs.Resolved {
    fileprivate init(_ page: PublishedIDs.Page, id: String, lock: IDLock.Guide?) {
        self.id = id
        let published = lock?.steps ?? [:]
        let matched = StepMatching(page.steps, published).ids
        aliases = lock?.formerSteps.compactMapValues(\.alias) ?? [:]
        // An id that was published once means the step that it meant, also when that step is gone: nobody else gets it.
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
        // An alias of a step that is gone is gone with it, and one that has a step of its own again is none.
        aliases = aliases.filter { !ids.contains($0.key) && ids.contains($0.value) }
    }

    private static func free(_ id: String, _ taken: inout Set<String>) -> String {
        if taken.insert(id).inserted { return id }
        var number = 2
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        return "\(id)-\(number)"
    }
}
