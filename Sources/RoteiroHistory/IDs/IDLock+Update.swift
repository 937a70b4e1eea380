package import RoteiroCore

extension IDLock {
    /// Returns the lock with the current ids accepted: lost ids become tombstones and renamed ids aliases. No published id is ever
    /// forgotten.
    package func accepting(_ ids: PublishedIDs, of pages: [PublishedIDs.Page]) -> IDLock {
        var lock = IDLock()
        lock.formerGuides = formerGuides
        for (page, resolved) in zip(pages, ids.pages) {
            let old = resolved.published.flatMap { guides[$0] }
            lock.guides[resolved.id] = old.accepting(resolved, of: page)
        }
        for (former, now) in ids.guideAliases { lock.formerGuides[former] = .renamed(now) }
        for id in ids.lostGuides { lock.formerGuides[id] = .gone }
        for id in lock.guides.keys { lock.formerGuides[id] = nil }
        return lock
    }
}

extension IDLock.Guide? {
    fileprivate func accepting(_ resolved: PublishedIDs.Resolved, of page: PublishedIDs.Page) -> IDLock.Guide {
        var guide = IDLock.Guide(path: page.contentPath)
        guide.formerSteps = self?.formerSteps ?? [:]
        for (id, step) in zip(resolved.steps, page.steps) {
            var locked = step.locked
            locked.anchors = (resolved.formerAnchors[id] ?? []) + locked.anchors
            guide.steps[id] = locked
        }
        for (former, now) in resolved.aliases { guide.formerSteps[former] = .renamed(now) }
        for id in resolved.lost { guide.formerSteps[id] = .gone }
        // An alias of a lost step is lost as well.
        for (former, now) in guide.formerSteps {
            if let alias = now.alias, guide.steps[alias] == nil { guide.formerSteps[former] = .gone }
        }
        for id in resolved.steps { guide.formerSteps[id] = nil }
        return guide
    }
}
