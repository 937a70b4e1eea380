import RoteiroCore
import RoteiroLocalization

extension TranslationUnit {
    /// Creates a unit; by default a paragraph of a step.
    static func of(
        _ msgid: String, guide: String = "conexao", step: String? = "abrir", role: Role = .paragraph, line: Int = 1, notes: [String] = []
    ) -> TranslationUnit {
        TranslationUnit(
            msgid: msgid, role: role, guide: guide, step: step, span: Span(FileID(0), 0, 0), file: "content/\(guide).md", line: line,
            notes: notes)
    }
}
