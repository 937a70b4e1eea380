import RoteiroCore

/// An image whose name ends as another kind of image. (No example: it takes a file.)
struct ImageExtension: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R204", name: "image-extension", severity: .warning,
        why: Words(
            pt: "O servidor anuncia o tipo pelo nome; alguns navegadores e programas então recusam a imagem.",
            en: "Servers announce the kind by the name; some browsers and programs then refuse the picture.",
            es: "El servidor anuncia el tipo por el nombre; algunos navegadores y programas rechazan entonces la imagen."),
        help: Words(
            pt: "Mude a terminação do nome, também onde a imagem é usada, ou exporte-a de novo no formato que o nome diz.",
            en: "Change the ending of the name, also where the picture is used, or export it again as what the name says.",
            es: "Cambie la terminación del nombre, también donde se usa la imagen, o expórtela de nuevo en el formato que dice el nombre."),
        fix: .offered, bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let wrong = site.files.images.compactMap { file, image -> (file: FilePath, format: ImageFile.Format)? in
            guard let format = image.format, !image.isSample, !format.fileExtensions.contains(file.fileExtension) else { return nil }
            return (file, format)
        }
        let files = Set(wrong.map(\.file))
        let (uses, renames) = (ImageUses(of: files, in: site), ImageRename(of: files, in: site))
        return wrong.sorted { $0.file < $1.file }.map { file, format in
            let kind = format.rawValue.uppercased()
            let name = rename(file, format)
            return Diagnostic(
                Self.info, at: .file(file.string),
                Words(
                    pt: "os bytes são \(kind), o nome diz \(file.fileExtension.quoted): alguns programas recusam a imagem",
                    en: "the bytes are \(kind), the name says \(file.fileExtension.quoted): some programs refuse the picture",
                    es: "los bytes son \(kind), el nombre dice \(file.fileExtension.quoted): algunos programas rechazan la imagen"),
                help: Words(
                    pt: "Renomeie para \(name.quoted), também onde é usada, ou exporte a imagem de novo.",
                    en: "Rename it to \(name.quoted), also where it is used, or export the picture again.",
                    es: "Cámbiele el nombre a \(name.quoted), también donde se usa, o exporte la imagen de nuevo."),
                notes: uses.notes(of: file), fixes: renames.fixes(of: file, to: name))
        }
    }

    private func rename(_ file: FilePath, _ format: ImageFile.Format) -> String {
        let ending = file.fileExtension
        let stem = ending.isEmpty ? file.name : String(file.name.dropLast(ending.count + 1))
        return stem + "." + (format.fileExtensions.first ?? format.rawValue)
    }
}
