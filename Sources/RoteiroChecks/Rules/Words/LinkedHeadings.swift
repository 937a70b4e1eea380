import RoteiroCore

/// Which headings of a page links lead to. A heading that others point at is not written anew unasked: its anchor would change.
struct LinkedHeadings {
    private let page: Page
    private let site: ResolvedSite
    private lazy var fragments: Set<String> = found()

    init(of page: Page, in site: ResolvedSite) {
        self.page = page
        self.site = site
    }

    /// Whether some link leads to the heading of that number, or to the step or the part that it begins.
    mutating func contains(_ number: Int) -> Bool {
        let heading = page.headings[number]
        if heading.explicitID != nil { return false }
        return fragments.contains(heading.slug)
            || page.guide.steps.contains { $0.heading.span == heading.span && fragments.contains($0.id) }
    }

    private func found() -> Set<String> {
        var fragments: Set<String> = []
        for other in site.pages {
            for link in other.links where link.destination.value.utf8.contains(UInt8(ascii: "#")) {
                guard case .page(page.contentPath, let fragment?, _) = link.target
                else { continue }
                fragments.formUnion(Anchor.spellings(fragment, isHTML: link.isHTML))
            }
        }
        return fragments
    }
}
