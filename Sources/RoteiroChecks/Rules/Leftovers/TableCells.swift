import RoteiroCore

/// Reports table rows with too many cells, and lines with bars that are no table.
struct TableCells: LeftoverRule {
    static let info = RuleInfo(
        code: "R806", name: "table-cells", severity: .warning,
        summary: Message("a table row with too many cells, or lines with bars that are no table"),
        why: Message("Cells beyond the last column disappear; without a delimiter line of the same length, readers see the bars."),
        help: Message("Give the head, the line of dashes and each row the same number of cells; write `\\|` for a bar that is meant."),
        fix: .offered,
        bad: [
            "| Nome | Valor |\n|---|---|\n⟦| um | dois | três |⟧", "| Comando | Efeito |\n|---|---|\n⟦| `a | b` | junta |⟧",
            "⟦| Nome | Valor⟧\n|---|---|---|\n| um | dois |", "⟦| Nome | Valor |⟧\n| um | dois |",
        ],
        good: ["| Nome | Valor |\n|---|---|\n| um |\n| `a \\| b` | dois |\n\nUse a | ou b."])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        switch leftover.kind {
        case .cells(let columns, let lost):
            Diagnostic(
                Self.info, at: leftover.span,
                Message(
                    "the row has more cells than the {count} of its table: {text} is left out",
                    ["count": columns, "text": lost.shortened().quoted]),
                fixes: leftover.fixes(in: texts, title: Message("write `\\|` for the bars in code")))
        case .noTable(let head, let delimiters?):
            Diagnostic(
                Self.info, at: leftover.span,
                Message(
                    "this is no table, because the head has {count} cells and the line of dashes has {other}: readers see the bars",
                    ["count": head, "other": delimiters]))
        case .noTable(_, nil):
            Diagnostic(
                Self.info, at: leftover.span,
                Message("this is no table, because the line of dashes below the head is missing: readers see the bars"),
                fixes: leftover.fixes(in: texts, title: Message("insert the line of dashes")))
        default: nil
        }
    }
}
