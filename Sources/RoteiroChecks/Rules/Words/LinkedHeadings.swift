import RoteiroCore

/// The headings of a page that are link targets. Changing the text of such a heading changes its anchor, so that fix is not safe.
struct LinkedHeadings {
    private let page: Page
    private let site: ResolvedSite
    private lazy var fragments: Set<String> = found()

    init(of page: Page, in site: ResolvedSite) {
        self.page = page
        self.site = site
    }

    /// Whether a link targets the heading at this index, or the step that starts there.
    mutating func contains(_ number: Int) -> Bool {
        let heading = page.headings[number]
        if heading.explicitID != nil { return false }
        return fragments.contains(heading.slug)
            || page.guide.steps.contains { $0.span == heading.span && fragments.contains($0.id) }
    }

    private func found() -> Set<String> {
        var fragments: Set<String> = []
        for other in site.pages + site.translatedPages {
            for link in other.links where link.destination.value.utf8.contains(UInt8(ascii: "#")) {
                guard case .page(page.contentPath, let fragment?, _) = link.target
                else { continue }
                fragments.formUnion(Anchor.spellings(fragment, isHTML: link.isHTML))
            }
        }
        return fragments
    }
}
