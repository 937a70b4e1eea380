import RoteiroCore

/// Reports published addresses that nothing has any more. No example: the rule needs `roteiro.ids.json`.
struct AddressLost: Rule {
    static let info = RuleInfo(
        code: "R318", name: "address-lost", severity: .warning,
        summary: Message("a page that moved, without a redirect from the address at which it was published"),
        why: Message("Readers who saved the old address, and links on other sites, lead to an error page."),
        help: Message("Add the old address to the front matter of the page: `redirect_from: /guias/antigo.html`."),
        fix: .offered, bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let redirected = Set(site.redirects.entries.map(\.file))
        let generated = GeneratedPaths(of: site)
        return site.ids.moved.compactMap { moved in
            let file = FormerAddress.file(at: moved.address)
            guard let page = site.page(at: moved.contentPath), page.isPublished, !redirected.contains(file),
                generated.owner(of: String(file.dropFirst())) == nil,
                !site.files.published.contains(where: { site.publicURL(of: $0) == file })
            else { return nil }
            let address = moved.address.quoted
            return Diagnostic(
                Self.info, at: .file(page.path.string),
                Message("was published at {address}, which leads to an error page now", ["address": address]),
                help: Message("Add the line {line} to its front matter.", ["line": "redirect_from: \(moved.address)".quoted]),
                fixes: fix(page, moved.address, site.texts).map { [$0] } ?? [])
        }
    }

    /// Adds the key as the first line of the front matter. Returns nil if the key is there, because its value may have any form.
    private func fix(_ page: Page, _ address: String, _ texts: SourceTexts) -> Fix? {
        let matter = page.guide.frontMatter
        let file = page.guide.file
        let bytes = texts[file].bytes
        guard matter["redirect_from"] == nil, !page.guide.faults.contains(where: \.isOfFrontMatter) else { return nil }
        let (place, text): (Int, String)
        if bytes.starts(with: "---".utf8), !matter.entries.isEmpty {
            guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
            let lineBreak = end > 0 && bytes[end - 1] == 0x0D ? "\r\n" : "\n"
            (place, text) = (end + 1, "redirect_from: \(address)" + lineBreak)
        } else if bytes.starts(with: "---".utf8) || bytes.first == 0xEF {
            return nil
        } else {
            (place, text) = (0, "---\nredirect_from: \(address)\n---\n\n")
        }
        return Fix(
            title: Message("redirect from {address}", ["address": address.quoted]), isSafe: false,
            edits: [Edit(at: Span(file, place, place), expected: "", replacement: text)])
    }
}

extension SyntaxFault {
    fileprivate var isOfFrontMatter: Bool { if case .frontMatterInvalid = self { true } else { false } }
}
