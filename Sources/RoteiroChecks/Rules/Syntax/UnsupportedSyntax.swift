import RoteiroCore

/// Something that only Vue or VitePress can run.
struct UnsupportedSyntax: Rule {
    static let info = RuleInfo(
        code: "R111", name: "unsupported-syntax", severity: .warning,
        why: Message("What only Vue can run has no effect here: readers see the raw text, or nothing."),
        help: Message("Write what readers should see in markdown, or take the line out."),
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
            Message("`<script>` is not run: what the page computes with it does not appear")
        case .style:
            Message("`<style>` is left out: the theme decides how pages look")
        case .styleAttribute:
            Message("the attribute `style` is left out: the site's security policy accepts the theme's style sheets only")
        case .component(let name):
            Message("the Vue component {name} does not exist here: readers see the text inside it at most", ["name": name.quoted])
        case .snippet:
            Message("the code snippet `<<<` could not be included: readers see the line as text")
        }
    }

    private func help(_ what: SyntaxFault.Unsupported) -> Message? {
        switch what {
        case .script, .component: nil
        case .style, .styleAttribute:
            Message("Move the rules to `assets/theme/`.")
        case .snippet:
            Message("Put the code on the page itself, between backquotes.")
        }
    }
}
