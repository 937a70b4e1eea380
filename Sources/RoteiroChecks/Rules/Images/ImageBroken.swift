import RoteiroCore

/// A file that bears an image's name and holds none that readers could see. (No example: it takes a file.)
struct ImageBroken: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R202", name: "image-broken", severity: .error,
        why: Words(
            pt: "O arquivo existe, mas o leitor não vê a imagem, ou só parte dela.",
            en: "The file is there, but readers do not see the picture, or only a part of it.",
            es: "El archivo existe, pero el lector no ve la imagen, o solo una parte."),
        help: Words(
            pt: "Salve de novo a captura de tela original.", en: "Save the original screenshot again.",
            es: "Guarde de nuevo la captura de pantalla original."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let broken = site.files.images.filter { $0.value.fault != nil && !$0.value.isSample }
        let uses = ImageUses(of: Set(broken.keys), in: site)
        return broken.sorted { $0.key < $1.key }.compactMap { file, image in
            image.fault.map { fault in
                Diagnostic(Self.info, at: .file(file.string), message(fault), help: help(fault), notes: uses.notes(of: file))
            }
        }
    }

    private func message(_ fault: ImageFile.Fault) -> Words {
        switch fault {
        case .empty:
            Words(
                pt: "o arquivo tem zero bytes: não há imagem",
                en: "the file has zero bytes: there is no picture",
                es: "el archivo tiene cero bytes: no hay imagen")
        case .json(let excerpt):
            Words(
                pt: "o arquivo é um JSON, não uma imagem (começa com \(excerpt.quoted)): a resposta de um servidor foi salva no lugar dela",
                en: "the file is JSON, not a picture (it begins with \(excerpt.quoted)): a server's answer was saved in its place",
                es: "el archivo es un JSON, no una imagen (empieza con \(excerpt.quoted)): se guardó la respuesta de un servidor")
        case .html:
            Words(
                pt: "o arquivo é uma página HTML, não uma imagem: foi salva uma tela de login ou de erro no lugar dela",
                en: "the file is an HTML page, not a picture: a login or error page was saved in its place",
                es: "el archivo es una página HTML, no una imagen: se guardó una página de acceso o de error en su lugar")
        case .lfsPointer:
            Words(
                pt: "o arquivo é um ponteiro do Git LFS: a imagem nunca foi baixada",
                en: "the file is a Git LFS pointer: the picture was never fetched",
                es: "el archivo es un puntero de Git LFS: la imagen nunca se descargó")
        case .cgbi:
            Words(
                pt: "o PNG está no formato próprio da Apple (CgBI): os navegadores não o mostram",
                en: "the PNG is in Apple's own variant (CgBI): browsers do not show it",
                es: "el PNG está en el formato propio de Apple (CgBI): los navegadores no lo muestran")
        case .truncated:
            Words(
                pt: "o arquivo termina antes da hora: o leitor vê só o começo da imagem",
                en: "the file ends too early: readers see only the beginning of the picture",
                es: "el archivo termina antes de tiempo: el lector ve solo el comienzo de la imagen")
        case .corrupt(let words):
            Words(
                pt: "os bytes estão danificados (\(words)): a imagem pode não aparecer",
                en: "the bytes are damaged (\(words)): the picture may not appear",
                es: "los bytes están dañados (\(words)): la imagen puede no aparecer")
        case .trailingBytes(let count):
            Words(
                pt: "há \(count) bytes depois do fim da imagem: sobras que podem esconder outro arquivo",
                en: "\(count) bytes follow the end of the picture: leftovers that may hide another file",
                es: "hay \(count) bytes después del final de la imagen: sobras que pueden esconder otro archivo")
        case .tooLarge(let pixels):
            Words(
                pt: "a imagem tem \(pixels) pixels: acima do limite, pode travar o aparelho do leitor",
                en: "the picture has \(pixels) pixels: above the limit, it may freeze a reader's device",
                es: "la imagen tiene \(pixels) píxeles: por encima del límite, puede trabar el aparato del lector")
        case .unknown(let excerpt):
            Words(
                pt: "o arquivo não é uma imagem que se conheça (começa com \(excerpt.quoted)): o navegador não a mostra",
                en: "the file is no picture of a known kind (it begins with \(excerpt.quoted)): browsers do not show it",
                es: "el archivo no es una imagen conocida (empieza con \(excerpt.quoted)): el navegador no la muestra")
        case .unreadable(let words):
            Words(
                pt: "o arquivo não pôde ser lido (\(words)): a imagem fica fora do site",
                en: "the file could not be read (\(words)): the picture is left out of the site",
                es: "el archivo no se pudo leer (\(words)): la imagen queda fuera del sitio")
        }
    }

    private func help(_ fault: ImageFile.Fault) -> Words? {
        switch fault {
        case .lfsPointer:
            Words(pt: "Rode `git lfs pull`.", en: "Run `git lfs pull`.", es: "Ejecute `git lfs pull`.")
        case .cgbi, .trailingBytes:
            Words(
                pt: "Abra a imagem num editor e exporte-a de novo como PNG.",
                en: "Open the picture in an editor and export it as PNG again.",
                es: "Abra la imagen en un editor y expórtela de nuevo como PNG.")
        case .tooLarge:
            Words(pt: "Reduza a imagem.", en: "Shrink the picture.", es: "Reduzca la imagen.")
        case .unreadable:
            Words(pt: "Confira as permissões do arquivo.", en: "Check the permissions of the file.", es: "Revise los permisos del archivo.")
        case .empty, .json, .html, .truncated, .corrupt, .unknown: nil
        }
    }
}
