import RoteiroCore

/// Reports metadata and active content embedded in image files. No example: the rule needs image files.
struct ImageMetadata: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R211", name: "image-metadata", severity: .info,
        summary: Message("an image that reveals a place or a person, or an SVG with a script or external content"),
        why: Message("The published file reveals data that the image does not show: where it was taken, who made it, or a script."),
        help: Message("Export the image without metadata, or clean the file with `exiftool`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let telling = site.files.images.filter { !$0.value.isSample && !$0.value.metadata.isEmpty }
        let uses = ImageUseIndex(of: Set(telling.keys), in: site)
        return telling.sorted { $0.key < $1.key }.flatMap { file, imageFile in
            kinds(imageFile.metadata).map { message, isProgram in
                Diagnostic(
                    Self.info, at: .file(file.string), message, help: isProgram ? programHelp : cleaningHelp(file),
                    notes: uses.notes(of: file))
            }
        }
    }

    /// Returns one message per kind of metadata. Messages contain field names but not values, which must not appear in logs.
    private func kinds(_ metadata: [EmbeddedMetadata]) -> [(message: Message, isProgram: Bool)] {
        var fields: (place: [String], person: [String], script: [String], external: [String]) = ([], [], [], [])
        for entry in metadata {
            switch entry {
            case .place(let field): fields.place.append(field)
            case .person(let field): fields.person.append(field)
            case .script(let what): fields.script.append(what)
            case .external(let what): fields.external.append(what)
            }
        }
        return [
            (fields.place, place, false), (fields.person, person, false), (fields.script, script, true), (fields.external, external, true),
        ].compactMap { fields, message, isProgram in
            fields.isEmpty ? nil : (message(fields.map(\.quoted).joined(separator: ", ")), isProgram)
        }
    }

    private func place(_ fields: String) -> Message {
        Message("the file says where the image was taken ({fields}): anyone who downloads it learns the place", ["fields": fields])
    }

    private func person(_ fields: String) -> Message {
        Message("the file identifies a person or their device ({fields}): anyone who downloads it learns who", ["fields": fields])
    }

    private func script(_ fields: String) -> Message {
        Message("the SVG contains a script ({fields}): it runs on your site if someone opens the file directly", ["fields": fields])
    }

    private func external(_ fields: String) -> Message {
        Message("the SVG loads something from another server ({fields}): that part does not appear on a page", ["fields": fields])
    }

    private func cleaningHelp(_ file: FilePath) -> Message {
        let command = "`exiftool -all= -tagsFromFile @ -Orientation -ICC_Profile \(file.string)`"
        return Message("Export the image without metadata, or run {command}.", ["command": command])
    }

    private var programHelp: Message {
        Message("Export the SVG as plain SVG with everything inside the file, or as PNG.")
    }
}
