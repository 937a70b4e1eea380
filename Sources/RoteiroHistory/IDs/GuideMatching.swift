import RoteiroCore

/// Matches pages to published guides: by explicit id, path, derived id, then content.
struct GuideMatching {
    /// The published id of each page; nil for a new page.
    private(set) var ids: [String?]
    /// Published guides without a page.
    private(set) var lost: Set<String>

    /// The minimum share of equal steps for a renamed page to match a guide.
    private static let minimumShare = 0.6

    init(_ pages: [PublishedIDs.Page], _ lock: IDLock) {
        ids = Array(repeating: nil, count: pages.count)
        lost = Set(lock.guides.keys)
        let byPath = Dictionary(lock.guides.map { ($0.value.path, $0.key) }) { first, second in min(first, second) }
        for (index, page) in pages.enumerated() where page.isExplicit && lost.contains(page.id) { take(page.id, index) }
        for (index, page) in pages.enumerated() where ids[index] == nil {
            if let id = byPath[page.contentPath], lost.contains(id) { take(id, index) }
        }
        for (index, page) in pages.enumerated() where ids[index] == nil && lost.contains(page.id) { take(page.id, index) }
        matchByContent(pages, lock)
    }

    private mutating func take(_ id: String, _ index: Int) {
        ids[index] = id
        lost.remove(id)
    }

    /// Matches renamed files by their steps.
    private mutating func matchByContent(_ pages: [PublishedIDs.Page], _ lock: IDLock) {
        var homes: [String: [String]] = [:]
        for id in lost.sorted() { for step in lock.guides[id]?.steps.values.map(\.content) ?? [] { homes[step, default: []].append(id) } }
        for (index, page) in pages.enumerated() where ids[index] == nil && !page.steps.isEmpty {
            var votes: [String: Int] = [:]
            for step in page.steps { for id in Set(homes[step.locked.content] ?? []) { votes[id, default: 0] += 1 } }
            let best = votes.filter { lost.contains($0.key) }.max { ($0.value, $1.key) < ($1.value, $0.key) }
            guard let best, let count = lock.guides[best.key]?.steps.count else { continue }
            if Double(best.value) >= Self.minimumShare * Double(max(count, page.steps.count)) { take(best.key, index) }
        }
    }
}
