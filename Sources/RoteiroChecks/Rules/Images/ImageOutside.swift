import RoteiroCore

/// An image whose path leaves what the site publishes.
struct ImageOutside: Rule {
    static let info = RuleInfo(
        code: "R210", name: "image-outside", severity: .error,
        why: Message("What lies outside the project is not published: the picture appears only on the writer's computer."),
        help: Message("Copy the picture into the public folder and write its path from `/`."),
        fix: .safe,
        bad: ["![Caixa de entrada](⟦../../../../caixa.png⟧)"], good: ["![Caixa de entrada](https://example.com/caixa.png)"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let outside = page.images.filter { $0.target == .outside }
        return outside.enumerated().map { index, image in
            let repair = index < PathRepair.limit ? PathRepair.ofImage(image, on: page, of: site) : .none
            return Diagnostic(
                Self.info, at: image.source.span,
                Message("{path} leaves the published folders: readers do not see the picture", ["path": image.source.value.quoted]),
                help: repair.help(otherwise: Self.info.help), fixes: repair.fixes(image.source, in: site.texts))
        }
    }
}
