import RoteiroCore

/// Something that only Vue or VitePress can run.
struct UnsupportedSyntax: Rule {
    static let info = RuleInfo(
        code: "R111", name: "unsupported-syntax", severity: .warning,
        why: Words(
            pt: "O que só o Vue executa fica sem efeito aqui: o leitor vê o texto cru, ou nada.",
            en: "What only Vue can run has no effect here: readers see the raw text, or nothing.",
            es: "Lo que solo Vue ejecuta no tiene efecto aquí: el lector ve el texto crudo, o nada."),
        help: Words(
            pt: "Escreva em markdown o que o leitor deve ver, ou tire a linha.",
            en: "Write what readers should see in markdown, or take the line out.",
            es: "Escriba en markdown lo que el lector debe ver, o quite la línea."),
        bad: ["⟦<script setup>⟧\nconst x = 1\n</script>", "Texto <span style=\"⟦color: red⟧\">em cor</span>."],
        good: ["Texto <kbd>Ctrl</kbd>.", "## Exportar <Badge type=\"tip\" text=\"novo\" />\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .unsupported(let what, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(what), help: help(what))
        }
    }

    private func message(_ what: SyntaxFault.Unsupported) -> Words {
        switch what {
        case .script:
            Words(
                pt: "`<script>` não é executado: o que a página calcula com ele não aparece",
                en: "`<script>` is not run: what the page computes with it does not appear",
                es: "`<script>` no se ejecuta: lo que la página calcula con él no aparece")
        case .style:
            Words(
                pt: "`<style>` é deixado de fora: a aparência vem do tema",
                en: "`<style>` is left out: the theme decides how pages look",
                es: "`<style>` se omite: la apariencia viene del tema")
        case .styleAttribute:
            Words(
                pt: "o atributo `style` é deixado de fora: a política de segurança do site só aceita as folhas de estilo do tema",
                en: "the attribute `style` is left out: the site's security policy accepts the theme's style sheets only",
                es: "el atributo `style` se omite: la política de seguridad del sitio solo acepta las hojas de estilo del tema")
        case .component(let name):
            Words(
                pt: "o componente \(name.quoted) do Vue não existe aqui: o leitor vê no máximo o texto dentro dele",
                en: "the Vue component \(name.quoted) does not exist here: readers see the text inside it at most",
                es: "el componente \(name.quoted) de Vue no existe aquí: el lector ve a lo sumo el texto que contiene")
        case .snippet:
            Words(
                pt: "o trecho de código `<<<` não pôde ser incluído: o leitor vê a linha como texto",
                en: "the code snippet `<<<` could not be included: readers see the line as text",
                es: "el fragmento de código `<<<` no se pudo incluir: el lector ve la línea como texto")
        }
    }

    private func help(_ what: SyntaxFault.Unsupported) -> Words? {
        switch what {
        case .script, .component: nil
        case .style, .styleAttribute:
            Words(
                pt: "Leve as regras para `assets/theme/`.", en: "Move the rules to `assets/theme/`.",
                es: "Lleve las reglas a `assets/theme/`.")
        case .snippet:
            Words(
                pt: "Ponha o código na própria página, entre crases.", en: "Put the code on the page itself, between backquotes.",
                es: "Ponga el código en la propia página, entre acentos graves.")
        }
    }
}
