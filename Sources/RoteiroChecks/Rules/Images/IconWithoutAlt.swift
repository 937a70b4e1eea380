import RoteiroCore

/// Reports inline images without alt text.
struct IconWithoutAlt: Rule {
    static let info = RuleInfo(
        code: "R212", name: "icon-without-alt", severity: .info,
        summary: Message("an icon without alt text in a sentence"),
        why: Message("A screen reader skips the icon, so the sentence loses the name of the button."),
        help: Message("Put the name of the button between the brackets."),
        bad: ["Clique em ⟦![](https://example.com/mais.png)⟧ e espere."],
        good: ["Clique em ![Adicionar](https://example.com/mais.png) e espere."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.filter { $0.role == .icon && $0.alt?.value.isBlank ?? true }.map { image in
            Diagnostic(
                Self.info, at: image.span,
                Message("the icon {path} has no alt text: screen readers skip it", ["path": image.source.value.quoted]))
        }
    }
}
