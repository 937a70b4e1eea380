import RoteiroCore

/// A closing `:::` with nothing open.
struct ContainerStrayFence: Rule {
    static let info = RuleInfo(
        code: "R104", name: "container-stray-fence", severity: .error,
        why: Words(
            pt: "O leitor vê `:::` no meio do texto; quase sempre a caixa terminou antes do que se queria.",
            en: "Readers see `:::` in the text; nearly always the container ended earlier than was meant.",
            es: "El lector ve `:::` en el texto; casi siempre la caja terminó antes de lo que se quería."),
        help: Words(
            pt: "Apague a linha, ou abra a caixa de fora com mais dois-pontos (`::::`) se esta linha devia fechá-la.",
            en: "Delete the line, or open the outer container with more colons (`::::`) if this line was to close it.",
            es: "Borre la línea, o abra la caja de fuera con más dos puntos (`::::`) si esta línea debía cerrarla."),
        fix: .offered,
        bad: ["Texto.\n\n⟦:::⟧\n"], good: ["::: tip\nTexto.\n:::\n"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .containerStrayFence(let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "`:::` sem caixa aberta: o leitor vê os dois-pontos",
                    en: "`:::` with no container open: readers see the colons",
                    es: "`:::` sin caja abierta: el lector ve los dos puntos"),
                fixes: fixes(span, site.texts))
        }
    }

    private func fixes(_ span: Span, _ texts: SourceTexts) -> [Fix] {
        let title = Words(pt: "apagar os dois-pontos", en: "delete the colons", es: "borrar los dos puntos")
        return [Fix(title: title, isSafe: false, edits: [Edit(at: span, expected: texts.string(at: span), replacement: "")])]
    }
}
