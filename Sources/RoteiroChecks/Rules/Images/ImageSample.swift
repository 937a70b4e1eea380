import RoteiroCore

/// A declared sample that stands in for a screenshot which nobody took yet. (No example: it takes `samples.yml`.)
struct ImageSample: Rule {
    static let info = RuleInfo(
        code: "R208", name: "image-sample", severity: .note,
        why: Words(
            pt: "Um modelo desenhado ajuda enquanto a captura falta; esta lista diz quais faltam.",
            en: "A drawn sample helps while the screenshot is missing; this list says which are.",
            es: "Una muestra dibujada ayuda mientras falta la captura; esta lista dice cuáles faltan."),
        help: Words(
            pt: "Salve a captura no caminho da imagem, e o modelo deixa de ser usado.",
            en: "Save the screenshot at the path of the picture, and the sample is no longer used.",
            es: "Guarde la captura en la ruta de la imagen, y la muestra deja de usarse."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let standing = site.files.samples.filter { !site.files.all.contains($0.key) }
        let uses = ImageUses(of: Set(standing.keys), in: site)
        return standing.sorted { $0.key < $1.key }.filter { uses.isUsed($0.key) }.map { file, sample in
            Diagnostic(
                Self.info, at: sample.image.span,
                Words(
                    pt: "um modelo está no lugar de \(file.string.quoted): falta a captura de tela",
                    en: "a sample stands in for \(file.string.quoted): the screenshot is missing",
                    es: "una muestra está en lugar de \(file.string.quoted): falta la captura de pantalla"),
                help: help(file, sample), notes: uses.notes(of: file))
        }
    }

    private func help(_ file: FilePath, _ sample: Sample) -> Words {
        let shows = sample.show.map { ": " + $0 } ?? ""
        return Words(
            pt: "Salve a captura nesse caminho e o modelo deixa de ser usado\(shows)",
            en: "Save the screenshot at that path and the sample is no longer used\(shows)",
            es: "Guarde la captura en esa ruta y la muestra deja de usarse\(shows)")
    }
}
