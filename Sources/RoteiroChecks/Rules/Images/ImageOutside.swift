import RoteiroCore

/// Reports image paths outside the published folders.
struct ImageOutside: Rule {
    static let info = RuleInfo(
        code: "R210", name: "image-outside", severity: .error,
        summary: Message("an image outside the published folders"),
        why: Message("Files outside the project are not published: the image appears only on your computer."),
        help: Message("Copy the image into the public folder and start its path with `/`."),
        fix: .safe,
        bad: ["![Caixa de entrada](⟦../../../../caixa.png⟧)"], good: ["![Caixa de entrada](https://example.com/caixa.png)"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let outside = page.images.filter { $0.target == .outside }
        return outside.enumerated().map { index, image in
            let repair = index < PathRepair.limit ? PathRepair.ofImage(image, on: page, of: site) : .none
            let source = image.source.value
            if WrittenPath.hasBackslash(WrittenPath(source).path) {
                return Diagnostic(
                    Self.info, at: image.source.span, .backslash(source), help: repair.help(otherwise: .slash),
                    fixes: repair.fixes(image.source, in: site.texts))
            }
            return Diagnostic(
                Self.info, at: image.source.span,
                Message("{path} is outside the published folders: readers do not see the image", ["path": image.source.value.quoted]),
                help: repair.help(otherwise: Self.info.help), fixes: repair.fixes(image.source, in: site.texts))
        }
    }
}
