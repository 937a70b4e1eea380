import RoteiroCore

/// An image whose name ends as another kind of image. (No example: it takes a file.)
struct ImageExtension: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R204", name: "image-extension", severity: .warning,
        why: Message("Servers announce the kind by the name; some browsers and programs then refuse the picture."),
        help: Message("Change the ending of the name, also where the picture is used, or export it again as what the name says."),
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
                Message(
                    "the bytes are {kind}, the name says {extension}: some programs refuse the picture",
                    ["kind": kind, "extension": file.fileExtension.quoted]),
                help: Message("Rename it to {name}, also where it is used, or export the picture again.", ["name": name.quoted]),
                notes: uses.notes(of: file), fixes: renames.fixes(of: file, to: name))
        }
    }

    private func rename(_ file: FilePath, _ format: ImageFile.Format) -> String {
        let ending = file.fileExtension
        let stem = ending.isEmpty ? file.name : String(file.name.dropLast(ending.count + 1))
        return stem + "." + (format.fileExtensions.first ?? format.rawValue)
    }
}
