import RoteiroCore

/// `llms.txt`: the site description and the URL of each page in plain Markdown (https://llmstxt.org).
struct LLMsText: OutputFormat {
    let shared: LayoutContext

    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] {
        let path = (language.localeContext.prefix + "/llms.txt").dropFirst()
        return [OutputFile(path: String(path), bytes: LLMsText(shared: language).render())]
    }

    private var site: ResolvedSite { shared.site.site }

    private func render() -> [UInt8] {
        var text = "# " + site.settings.title.markdownLine + "\n"
        if !site.settings.description.isEmpty { text += "\n> " + site.settings.description.markdownLine + "\n" }
        if !shared.outline.pages.isEmpty { text += "\n" }
        for page in shared.outline.pages { write(page, to: &text) }
        for section in shared.outline.sections { write(section, level: 2, to: &text) }
        return Array(text.utf8)
    }

    private func write(_ page: Page, to text: inout String) {
        let address = (site.settings.origin ?? "") + shared.localeContext.address(page.markdownPageURL)
        text += "- [" + page.title.markdownLine + "](<" + address + ">)"
        if let summary = page.excerpt { text += ": " + summary.markdownLine }
        text += "\n"
    }

    private func write(_ section: SiteOutline.Section, level: Int, to text: inout String) {
        text += "\n" + String(repeating: "#", count: min(level, 6)) + " " + section.title.markdownLine + "\n\n"
        for page in [section.index].compactMap({ $0 }) + section.pages { write(page, to: &text) }
        for inner in section.sections { write(inner, level: level + 1, to: &text) }
    }
}

extension Page {
    /// `/guides/x.md` for `/guides/x.html`, `/guides/index.md` for `/guides/`.
    var markdownPageURL: String {
        if url.hasSuffix("/") { return url + "index.md" }
        return (url.hasSuffix(".html") ? String(url.dropLast(5)) : url) + ".md"
    }
}
