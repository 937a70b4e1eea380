import RoteiroCore

/// A container that never ends, that another's fence ends, or whose end lies in a code block.
struct ContainerUnclosed: Rule {
    static let info = RuleInfo(
        code: "R103", name: "container-unclosed", severity: .error,
        why: Words(
            pt: "A caixa engole o resto da página, ou termina antes da hora e deixa `:::` à vista do leitor.",
            en: "The box swallows the rest of the page, or ends too early and leaves `:::` for readers to see.",
            es: "La caja se traga el resto de la página, o termina antes de tiempo y deja `:::` a la vista del lector."),
        help: Words(
            pt: "Feche a caixa com `:::` sozinho numa linha; a de fora leva mais dois-pontos que as de dentro.",
            en: "Close the container with `:::` alone on a line; an outer one takes more colons than those inside it.",
            es: "Cierre la caja con `:::` sola en una línea; la de fuera lleva más dos puntos que las de dentro."),
        fix: .offered,
        bad: ["⟦::: tip Dica⟧\nTexto."], good: ["::: tip Dica\nTexto.\n:::", ":::: info\n::: tip\nTexto.\n:::\n::::"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var left = ClosingLine.limit
        return page.guide.faults.compactMap { fault in
            guard case .containerUnclosed(let kind, let opening, let fence) = fault else {
                guard case .containerFenceInCode(let closing, let code) = fault else { return nil }
                return endsInCode(at: closing, code: code)
            }
            left -= 1
            let closing = left >= 0 ? ClosingLine(opening, in: site.texts) : nil
            guard let fence else { return neverEnds(kind, at: opening, closing?.closesContainer() ?? []) }
            return endedEarly(kind, at: opening, by: fence, closing?.closesContainer(before: fence) ?? [])
        }
    }

    private func neverEnds(_ kind: String, at opening: Span, _ fixes: [Fix]) -> Diagnostic {
        Diagnostic(
            Self.info, at: opening,
            Words(
                pt: "a caixa \(kind.quoted) nunca é fechada: o resto da página fica dentro dela",
                en: "the container \(kind.quoted) is never closed: the rest of the page ends up inside it",
                es: "la caja \(kind.quoted) nunca se cierra: el resto de la página queda dentro de ella"),
            fixes: fixes)
    }

    private func endedEarly(_ kind: String, at opening: Span, by fence: Span, _ fixes: [Fix]) -> Diagnostic {
        let note = Diagnostic.Note(
            Words(
                pt: "esta linha fecha a caixa de fora, e a de dentro com ela",
                en: "this line closes the outer container, and the inner one with it",
                es: "esta línea cierra la caja de fuera, y la de dentro con ella"),
            at: .span(fence))
        return Diagnostic(
            Self.info, at: opening,
            Words(
                pt: "a caixa \(kind.quoted) termina com a de fora: o texto que vem depois fica fora das duas",
                en: "the container \(kind.quoted) ends with the outer one: the text that follows is outside both",
                es: "la caja \(kind.quoted) termina con la de fuera: el texto que sigue queda fuera de las dos"),
            help: Words(
                pt: "Dê mais dois-pontos à caixa de fora: `::::` abre e fecha a de fora, `:::` a de dentro.",
                en: "Give the outer container more colons: `::::` opens and closes the outer one, `:::` the inner one.",
                es: "Dele más dos puntos a la caja de fuera: `::::` abre y cierra la de fuera, `:::` la de dentro."),
            notes: [note], fixes: fixes)
    }

    private func endsInCode(at closing: Span, code: Span) -> Diagnostic {
        let note = Diagnostic.Note(
            Words(pt: "o código começa aqui", en: "the code begins here", es: "el código empieza aquí"), at: .span(code))
        return Diagnostic(
            Self.info, at: closing,
            Words(
                pt: "este `:::` está dentro de um bloco de código e fecha a caixa mesmo assim: o código é cortado",
                en: "this `:::` stands in a code block and closes the container all the same: the code is cut short",
                es: "este `:::` está dentro de un bloque de código y cierra la caja de todos modos: el código queda cortado"),
            help: Words(
                pt: "Abra e feche a caixa com mais dois-pontos do que os que o código mostra.",
                en: "Open and close the container with more colons than the code shows.",
                es: "Abra y cierre la caja con más dos puntos de los que muestra el código."),
            notes: [note])
    }
}
