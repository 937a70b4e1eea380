import RoteiroCore

/// Reports guides whose names give them the same id. No example: the rule needs two pages.
struct GuideIDClash: Rule {
    static let info = RuleInfo(
        code: "R417", name: "guide-id-clash", severity: .error,
        summary: Message("two guides whose file names or `id` give them the same id"),
        why: Message("Permanent links, reading progress and tours of one guide would lead to the other."),
        help: Message("Set the id in the front matter of the newer page: `id: name-of-the-guide`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let pages = site.pages.filter { !$0.isErrorPage }
        let byID = Dictionary(grouping: pages) { $0.summary.ownID ?? "" }
        let byName = Dictionary(grouping: pages.filter { $0.summary.ownID == nil }, by: name)
        return pages.compactMap { page in
            let others = page.summary.ownID.map { byID[$0] ?? [] } ?? (byName[name(page)] ?? []) + (byID[name(page)] ?? [])
            guard let other = others.first(where: { $0.path != page.path }) else { return nil }
            return Diagnostic(
                Self.info, at: .file(page.path.string),
                Message("has the same id as {path}: which of the two gets it depends on the other", ["path": other.path.string.quoted]),
                notes: others.filter { $0.path != page.path }.prefix(10).map { .init(Message("the other page"), at: .file($0.path.string)) }
            )
        }
    }

    /// The longest id that can be derived from the path.
    private func name(_ page: Page) -> String {
        var components = FilePath(page.contentPath).string.split(separator: "/").map(String.init)
        if let file = components.popLast() {
            let stem = String(file.dropLast(".md".count))
            if stem != "index" || components.isEmpty { components.append(stem) }
        }
        return components.map(Slug.id).filter { !$0.isEmpty }.joined(separator: ".")
    }
}
