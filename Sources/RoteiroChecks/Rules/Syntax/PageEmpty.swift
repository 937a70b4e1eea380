import RoteiroCore

/// A page with nothing to read. (No example: it is the file as a whole.)
struct PageEmpty: Rule {
    static let info = RuleInfo(
        code: "R109", name: "page-empty", severity: .warning,
        summary: Message("a page with nothing to read"),
        why: Message("Links to the page work, but lead to a blank page."),
        help: Message("Write the page, delete the file, or add `draft: true` to its front matter until it is ready."),
        bad: [], good: [])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        guard PageEmpty.isBlank(page), !page.guide.frontMatter.isDraft, !isExplained(page, site) else { return [] }
        return [
            Diagnostic(
                Self.info, at: .file(page.path.string),
                Message("the page is empty: readers who follow a link to it see a blank page"))
        ]
    }

    /// No words, image, code or embedded page. Headings are words.
    static func isBlank(_ page: Page) -> Bool {
        if !page.images.isEmpty || !page.links.isEmpty || !page.qrBlocks.isEmpty || !page.headings.isEmpty { return false }
        let matter = page.guide.frontMatter
        if matter.layout == "home", matter["hero"] != nil || matter["features"] != nil { return false }
        return !page.guide.intro.contains { $0.isEmbedded || TextFinder.hasText([$0]) }
    }

    /// Another rule says why there is nothing: the page could not be read, or only Vue could have filled it.
    private func isExplained(_ page: Page, _ site: ResolvedSite) -> Bool {
        let isFaulty = page.guide.faults.contains { fault in
            switch fault {
            case .unsupported, .includeFailed, .frontMatterInvalid: true
            default: fault.isFatal
            }
        }
        return isFaulty || site.files.faults.contains { $0.path == page.path }
    }
}

extension Block {
    /// HTML that shows something without words.
    fileprivate var isEmbedded: Bool {
        guard case .html(let html) = self, !html.isComment else { return false }
        let source = html.source.lowercased()
        return ["<iframe", "<video", "<audio", "<svg", "<object", "<embed", "<canvas"].contains(where: source.contains)
    }
}
