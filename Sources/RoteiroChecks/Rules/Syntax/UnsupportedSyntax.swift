import RoteiroCore

/// Reports syntax that requires Vue or VitePress.
struct UnsupportedSyntax: Rule {
    static let info = RuleInfo(
        code: "R111", name: "unsupported-syntax", severity: .warning,
        summary: Message("syntax that works only in VitePress, such as components, scripts and styles"),
        why: Message("Vue features do not work here: readers see the raw text, or nothing."),
        help: Message("Write what readers should see in Markdown, or remove the line."),
        bad: [
            "⟦<script setup>⟧\nconst x = 1\n</script>", "Texto <span style=\"⟦color: red⟧\">em cor</span>.",
            "[Baixe](https://example.com/x.csv)⟦{onclick=\"f()\"}⟧.",
        ],
        good: [
            "Texto <kbd>Ctrl</kbd>.", "## Exportar <Badge type=\"tip\" text=\"novo\" />\n\nTexto.",
            "[Baixe](https://example.com/x.csv){download target=_blank}.",
        ])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: [SyntaxFault.Unsupported: Int] = [:]
        for case .unsupported(let what, let span) in page.guide.faults {
            // One finding a page: the cause is one, and such attributes and components come in numbers.
            if let index = first[what] {
                if found[index].notes.count < Self.maximumNotes {
                    found[index].notes.append(Diagnostic.Note(Message("also here"), at: .span(span)))
                }
                continue
            }
            if isRepeated(what) { first[what] = found.count }
            found.append(Diagnostic(Self.info, at: span, message(what), help: help(what)))
        }
        return found
    }

    private static let maximumNotes = 10

    private func isRepeated(_ what: SyntaxFault.Unsupported) -> Bool {
        switch what {
        case .styleAttribute, .component: true
        case .script, .style, .attribute, .snippet: false
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
        case .attribute(let name):
            Message("the attribute {name} is not taken over to the page", ["name": name.quoted])
        case .snippet:
            Message("`<<<` directly below a line of text imports nothing: readers see the line as text")
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
        case .attribute:
            Message("Remove it, or write the element in HTML.")
        case .snippet:
            Message("Leave a blank line before it.")
        }
    }
}
