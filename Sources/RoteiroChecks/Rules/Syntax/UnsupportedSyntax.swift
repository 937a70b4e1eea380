import RoteiroCore

/// Reports syntax that requires Vue or VitePress.
struct UnsupportedSyntax: Rule {
    static let info = RuleInfo(
        code: "R111", name: "unsupported-syntax", severity: .warning,
        summary: Message("syntax that works only in VitePress, such as components, scripts and styles"),
        why: Message("Vue features do not work here: readers see the raw text, or nothing."),
        help: Message("Write what readers should see in Markdown, or remove the line."),
        bad: ["⟦<script setup>⟧\nconst x = 1\n</script>", "Texto <span style=\"⟦color: red⟧\">em cor</span>."],
        good: ["Texto <kbd>Ctrl</kbd>.", "## Exportar <Badge type=\"tip\" text=\"novo\" />\n\nTexto."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .unsupported(let what, let span) = fault else { return nil }
            return Diagnostic(Self.info, at: span, message(what), help: help(what))
        }
    }

    private func message(_ what: SyntaxFault.Unsupported) -> Message {
        switch what {
        case .script:
            Message("`<script>` does not run: what it computes does not appear")
        case .style:
            Message("`<style>` is removed: the theme sets the styles")
        case .styleAttribute:
            Message("the attribute `style` is removed: the site's security policy allows only the theme's styles")
        case .component(let name):
            Message("the Vue component {name} does not exist here: readers see at most the text inside it", ["name": name.quoted])
        case .snippet:
            Message("the code snippet `<<<` cannot be included: readers see the line as text")
        }
    }

    private func help(_ what: SyntaxFault.Unsupported) -> Message? {
        switch what {
        case .script: nil
        case .component(let name):
            Message(
                "Write what readers should see in Markdown, or say under `components` in `roteiro.yml` what {name} is: `image`, `video` or `drop`.",
                ["name": name.quoted])
        case .style, .styleAttribute:
            Message("Move the rules to `assets/theme/`.")
        case .snippet:
            Message("Put the code on the page, between backquotes.")
        }
    }
}
