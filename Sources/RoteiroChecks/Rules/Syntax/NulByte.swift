import RoteiroCore

/// Reports NUL bytes. No example: editors do not show them.
struct NulByte: Rule {
    static let info = RuleInfo(
        code: "R117", name: "nul-byte", severity: .warning,
        summary: Message("a NUL byte in the text"),
        why: Message("Readers see a NUL byte as �; it often means that the file is damaged."),
        help: Message("Delete it, and check that the file is not UTF-16 and not truncated."),
        bad: [], good: ["Texto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .nulByte(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Message("a NUL byte in the text: readers see �"))
        }
    }
}
