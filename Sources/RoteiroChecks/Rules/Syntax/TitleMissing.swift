import RoteiroCore

/// Reports pages without a title.
struct TitleMissing: Rule {
    static let info = RuleInfo(
        code: "R108", name: "title-missing", severity: .warning,
        summary: Message("a page without a `#` heading and without a `title`"),
        why: Message("The menu, the browser tab and search show the file name instead of a title."),
        help: Message("Start the page with a `# Title` line, or add `title:` to its front matter."),
        bad: ["## ⟦Abrir a tela⟧\n\nTexto.", "⟦Texto sem título.⟧"],
        good: ["# Abrir a tela\n\nTexto.", "---\ntitle: Abrir a tela\n---\n\nTexto.", "---\nlayout: home\n---\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        // A home page uses the name of the site. Other rules report empty and unreadable pages.
        guard page.guide.title == nil, page.guide.frontMatter.layout != "home", !page.guide.faults.contains(where: \.isFatal),
            !PageEmpty.isBlank(page), PageInFence.wrapper(of: page) == nil
        else { return [] }
        return [
            Diagnostic(
                Self.info, at: place(in: page, site.texts),
                Message("the page has no title: the menu and search show the file name"))
        ]
    }

    /// Returns the first heading, otherwise the first line of content, or the whole file if neither is in the page's own source.
    private func place(in page: Page, _ texts: SourceTexts) -> Diagnostic.Location {
        let own = page.guide.file
        if let heading = page.headings.first, heading.textSpan.file == own { return .span(heading.textSpan) }
        guard let block = page.guide.intro.first?.span, block.file == own else { return .file(page.path.string) }
        let line = texts[own].bytes[block.bytes].prefix { $0 != 0x0A && $0 != 0x0D }
        return .span(Span(own, line.startIndex, line.endIndex))
    }
}
