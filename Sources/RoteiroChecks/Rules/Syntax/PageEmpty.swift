import RoteiroCore

/// Reports pages without content. No example: the finding covers the whole file.
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

    /// Whether the page has no text, headings, links, images, QR codes or embedded content.
    static func isBlank(_ page: Page) -> Bool {
        if !page.images.isEmpty || !page.links.isEmpty || !page.qrBlocks.isEmpty || !page.headings.isEmpty { return false }
        let matter = page.guide.frontMatter
        if matter.layout == "home", matter["hero"] != nil || matter["features"] != nil { return false }
        return !page.guide.intro.contains { $0.isEmbedded || TextFinder.hasText([$0]) }
    }

    /// Whether another rule explains why the page is empty: it could not be parsed, or its content depends on Vue.
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
    /// Whether the HTML shows content without text.
    fileprivate var isEmbedded: Bool {
        guard case .html(let html) = self, !html.isComment else { return false }
        let source = html.source.lowercased()
        return ["<iframe", "<video", "<audio", "<svg", "<object", "<embed", "<canvas"].contains(where: source.contains)
    }
}
