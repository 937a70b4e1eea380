import RoteiroCore

/// Reports pages that are not UTF-8. No example: a Swift string cannot hold invalid UTF-8.
struct NotUTF8: Rule {
    static let info = RuleInfo(
        code: "R101", name: "not-utf8", severity: .error,
        summary: Message("bytes that are not UTF-8"),
        why: Message("Bytes in another encoding turn into wrong letters: the page is not published until you save it as UTF-8."),
        help: Message("Save the file as UTF-8; editors often call the old encoding Windows-1252 or Latin-1."),
        bad: [], good: ["# Conexão"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .notUTF8(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("byte {offset} is not UTF-8: the page cannot be published", ["offset": Int(span.lower)]))
        }
    }
}
