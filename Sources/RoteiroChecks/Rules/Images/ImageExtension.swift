import RoteiroCore

/// Reports images whose extension does not match their format. No example: the rule needs image files.
struct ImageExtension: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R204", name: "image-extension", severity: .warning,
        summary: Message("an image whose extension does not match its format, such as a JPEG named `.png`"),
        why: Message("Servers derive the type from the file name; some browsers and programs then reject the image."),
        help: Message("Change the extension, also where you use the image, or export the image in the format that the name says."),
        fix: .offered, bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let wrong = site.files.images.compactMap { file, image -> (file: FilePath, format: ImageFile.Format)? in
            guard let format = image.format, !image.isSample, !format.fileExtensions.contains(file.fileExtension) else { return nil }
            return (file, format)
        }
        let files = Set(wrong.map(\.file))
        let (uses, renames) = (ImageUseIndex(of: files, in: site), ImageRename(of: files, in: site))
        return wrong.sorted { $0.file < $1.file }.map { file, format in
            let kind = format.rawValue.uppercased()
            let name = rename(file, format)
            return Diagnostic(
                Self.info, at: .file(file.string),
                Message(
                    "the file is {kind}, but its extension is {extension}: some programs reject it",
                    ["kind": kind, "extension": file.fileExtension.quoted]),
                help: Message("Rename it to {name}, also where you use it, or export the image again.", ["name": name.quoted]),
                notes: uses.notes(of: file), fixes: renames.fixes(of: file, to: name))
        }
    }

    private func rename(_ file: FilePath, _ format: ImageFile.Format) -> String {
        let ending = file.fileExtension
        let stem = ending.isEmpty ? file.name : String(file.name.dropLast(ending.count + 1))
        return stem + "." + (format.fileExtensions.first ?? format.rawValue)
    }
}
