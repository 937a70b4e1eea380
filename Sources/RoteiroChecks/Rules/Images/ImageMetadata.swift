import RoteiroCore

/// An image file that tells more than it shows. (No example: it takes a file.)
struct ImageMetadata: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R211", name: "image-metadata", severity: .info,
        why: Words(
            pt: "O arquivo publicado leva junto o que ninguém vê na tela: onde a foto foi tirada, de quem é, ou um programa.",
            en: "The published file carries what nobody sees on the screen: where it was taken, whose it is, or a program.",
            es: "El archivo publicado lleva lo que nadie ve en la pantalla: dónde se tomó, de quién es, o un programa."),
        help: Words(
            pt: "Exporte a imagem de novo sem metadados, ou limpe o arquivo com o `exiftool`.",
            en: "Export the picture again without metadata, or clean the file with `exiftool`.",
            es: "Exporte la imagen de nuevo sin metadatos, o limpie el archivo con `exiftool`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let telling = site.files.images.filter { !$0.value.isSample && !$0.value.metadata.isEmpty }
        let uses = ImageUses(of: Set(telling.keys), in: site)
        return telling.sorted { $0.key < $1.key }.flatMap { file, imageFile in
            kinds(imageFile.metadata).map { message, isProgram in
                Diagnostic(
                    Self.info, at: .file(file.string), message, help: isProgram ? programHelp : cleaningHelp(file),
                    notes: uses.notes(of: file))
            }
        }
    }

    /// A finding for each kind, with the fields that tell it; what they say is nobody's business in a log.
    private func kinds(_ metadata: [EmbeddedMetadata]) -> [(message: Words, isProgram: Bool)] {
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

    private func place(_ fields: String) -> Words {
        Words(
            pt: "o arquivo diz onde a imagem foi feita (\(fields)): quem o baixa fica sabendo",
            en: "the file says where the picture was made (\(fields)): whoever downloads it learns the place",
            es: "el archivo dice dónde se hizo la imagen (\(fields)): quien lo descarga se entera")
    }

    private func person(_ fields: String) -> Words {
        Words(
            pt: "o arquivo identifica uma pessoa ou o aparelho dela (\(fields)): quem o baixa fica sabendo",
            en: "the file identifies a person or their device (\(fields)): whoever downloads it learns who",
            es: "el archivo identifica a una persona o su aparato (\(fields)): quien lo descarga se entera")
    }

    private func script(_ fields: String) -> Words {
        Words(
            pt: "o desenho traz um programa (\(fields)): aberto pelo próprio endereço, ele é executado no seu site",
            en: "the drawing carries a program (\(fields)): opened by its own address, it runs on your site",
            es: "el dibujo trae un programa (\(fields)): abierto por su propia dirección, se ejecuta en su sitio")
    }

    private func external(_ fields: String) -> Words {
        Words(
            pt: "o desenho busca algo em outro servidor (\(fields)): numa página essa parte não aparece",
            en: "the drawing asks another server for something (\(fields)): on a page that part does not appear",
            es: "el dibujo busca algo en otro servidor (\(fields)): en una página esa parte no aparece")
    }

    private func cleaningHelp(_ file: FilePath) -> Words {
        let command = "`exiftool -all= -tagsFromFile @ -Orientation -ICC_Profile \(file.string)`"
        return Words(
            pt: "Exporte a imagem de novo sem metadados, ou rode \(command).",
            en: "Export the picture again without metadata, or run \(command).",
            es: "Exporte la imagen de nuevo sin metadatos, o ejecute \(command).")
    }

    private var programHelp: Words {
        Words(
            pt: "Exporte o desenho como SVG simples, com tudo dentro do arquivo, ou como PNG.",
            en: "Export the drawing as plain SVG with everything inside the file, or as PNG.",
            es: "Exporte el dibujo como SVG simple, con todo dentro del archivo, o como PNG.")
    }
}
