import RoteiroCore

/// Reports syntax of other generators, which stays in the text.
struct ForeignSyntax: LeftoverRule {
    static let info = RuleInfo(
        code: "R801", name: "foreign-syntax", severity: .warning,
        summary: Message("syntax of another generator, such as `!!! note`, `{% hint %}` or `[[page]]`"),
        why: Message("Only the other generator reads it: here readers see the signs in the text."),
        help: Message("Write it in this dialect, or put the text between backquotes."),
        fix: .offered,
        bad: [
            "⟦!!! warning \"Importante\"⟧\n    O recibo demora.", "⟦{% hint style=\"info\" %}⟧\nTexto.\n{% endhint %}",
            "Um botão⟦{: .botao }⟧.", "⟦{{#include outro.md}}⟧", "Veja ⟦[[Página inicial]]⟧.", "O ⟦==total==⟧ do mês.",
            "A área é ⟦$$\\pi r^2$$⟧.", "```⟦mermaid⟧\ngraph LR\n```",
        ],
        good: [
            "::: warning Importante\nO recibo demora.\n:::\n\nEscreva `!!! note` e `{% hint %}`. Pare!!! Se a == b, custa $$ 5.", "[[toc]]",
        ])

    func diagnostic(_ leftover: Leftover, on page: Page, _ texts: SourceTexts) -> Diagnostic? {
        guard case .foreign(let syntax) = leftover.kind else { return nil }
        let written = leftover.written(in: texts)
        return Diagnostic(
            Self.info, at: leftover.span, message(syntax, written.shortened().quoted), help: help(syntax),
            fixes: fixes(syntax, leftover, written, texts))
    }

    private func message(_ syntax: Leftover.ForeignSyntax, _ written: String) -> Message {
        switch syntax {
        case .diagram(let language):
            Message("diagrams in {language} are not drawn: readers see the source", ["language": language.quoted])
        case .formula:
            Message("formulas are not set: readers see {text}", ["text": written])
        case .admonition, .tab, .templateTag, .attributeList, .include, .wikiLink, .mark, .contents, .module, .directive:
            Message("{text} is syntax of another generator: readers see it as text", ["text": written])
        }
    }

    private func help(_ syntax: Leftover.ForeignSyntax) -> Message? {
        switch syntax {
        case .admonition, .directive: Message("Write a box: `::: tip`, its text and `:::`.")
        case .tab: Message("Write a heading for each tab, or `::: details` with the name of the tab.")
        case .templateTag(let name):
            name == "hint" ? Message("Write a box: `::: tip`, its text and `:::`.") : nil
        case .include: Message("Write `<!--@include: ./file.md-->`.")
        case .wikiLink: Message("Write a link: `[text](./page.md)`.")
        case .diagram: Message("Save the diagram as an image and show it with alt text.")
        case .formula: Message("Write the formula as text or as an image with alt text.")
        case .contents: Message("Write `[[toc]]`.")
        case .attributeList, .mark, .module: nil
        }
    }

    private func fixes(_ syntax: Leftover.ForeignSyntax, _ leftover: Leftover, _ written: String, _ texts: SourceTexts) -> [Fix] {
        switch syntax {
        case .admonition: ForeignBox(admonition: leftover.span, in: texts)?.fixes(in: texts) ?? []
        case .templateTag("hint"): ForeignBox(hint: leftover.span, in: texts)?.fixes(in: texts) ?? []
        case .contents: Replacement.fixes(of: written, at: leftover.span, by: "[[toc]]", in: texts)
        case .attributeList: leftover.fixes(in: texts, title: Message("delete {text}", ["text": written.shortened().quoted]))
        case .mark: leftover.fixes(in: texts)
        case .tab, .templateTag, .include, .wikiLink, .diagram, .formula, .module, .directive: []
        }
    }
}
