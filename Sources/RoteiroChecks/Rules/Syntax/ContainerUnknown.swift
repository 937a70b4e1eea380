import RoteiroCore

/// A container of a kind nobody knows, or a line that only looks like one.
struct ContainerUnknown: Rule {
    static let info = RuleInfo(
        code: "R105", name: "container-unknown", severity: .warning,
        why: Words(
            pt: "O que devia ser um aviso em destaque aparece como texto comum, com os dois-pontos à vista.",
            en: "What should stand out as a box appears as plain text, colons and all.",
            es: "Lo que debía ser un aviso destacado aparece como texto común, con los dos puntos a la vista."),
        help: known, fix: .offered,
        bad: ["::: ⟦dica⟧\nTexto.\n:::", "::: ⟦TIP⟧\nTexto.\n:::"], good: ["::: tip\nTexto.\n:::"])

    func diagnostics(in page: PageIndex, of site: SiteIndex) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .containerUnknown(let word, let nearest, let span) = fault else { return nil }
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "\(word.quoted) não é um tipo de caixa: o leitor vê o texto sem destaque e os dois-pontos",
                    en: "\(word.quoted) is no kind of container: readers see plain text and the colons",
                    es: "\(word.quoted) no es un tipo de caja: el lector ve el texto sin destacar y los dos puntos"),
                help: nearest.flatMap { Words.didYouMean([$0]) },
                fixes: nearest.map { Replacement.fixes(of: word, at: span, by: replacement(word, $0), in: site.texts) } ?? [])
        }
    }

    /// `tip{.x}` lacks only the space that makes its braces attributes.
    private func replacement(_ word: String, _ nearest: String) -> String {
        guard let brace = word.firstIndex(of: "{") else { return nearest }
        return nearest + " " + word[brace...]
    }

    private static var known: Words {
        let kinds = ContainerKind.all.map(\.name).joined(separator: ", ")
        return Words(pt: "Os tipos são: \(kinds).", en: "The kinds are: \(kinds).", es: "Los tipos son: \(kinds).")
    }
}
