import RoteiroCore

/// A file that cannot be part of the site as it is. (No example: the fault is on the disk.)
struct FileUnreadable: Rule {
    static let info = RuleInfo(
        code: "R119", name: "file-unreadable", severity: .error,
        why: Words(
            pt: "O que não se consegue ler não é publicado.", en: "What cannot be read is not published.",
            es: "Lo que no se puede leer no se publica."),
        help: Words(
            pt: "Deixe na pasta só arquivos comuns que possam ser lidos.", en: "Keep only ordinary files that can be read in the folder.",
            es: "Deje en la carpeta solo archivos comunes que se puedan leer."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            guard let message = message(fault.problem) else { return nil }
            return Diagnostic(Self.info, at: .file(fault.path.string), message, help: help(fault.problem))
        }
    }

    private func message(_ problem: FileFault.Problem) -> Words? {
        switch problem {
        case .clash: nil
        case .unreadable(let words):
            Words(
                pt: "não pôde ser lido (\(words)): fica fora do site", en: "could not be read (\(words)): it is left out of the site",
                es: "no se pudo leer (\(words)): queda fuera del sitio")
        case .notAFile:
            Words(
                pt: "não é um arquivo comum (é uma pasta, um pipe ou um dispositivo): fica fora do site",
                en: "is no ordinary file (but a folder, a pipe or a device): it is left out of the site",
                es: "no es un archivo común (es una carpeta, una tubería o un dispositivo): queda fuera del sitio")
        case .danglingLink:
            Words(
                pt: "é um link simbólico para um arquivo que não existe: fica fora do site",
                en: "is a symbolic link to a file that does not exist: it is left out of the site",
                es: "es un enlace simbólico a un archivo que no existe: queda fuera del sitio")
        case .linkOutside:
            Words(
                pt: "é um link simbólico para fora do projeto: não é seguido, para que nada de fora seja publicado",
                en: "is a symbolic link out of the project: it is not followed, so that nothing from outside is published",
                es: "es un enlace simbólico hacia fuera del proyecto: no se sigue, para que no se publique nada de fuera")
        case .nameNotUTF8:
            Words(
                pt: "tem um nome que não é UTF-8: fica fora do site", en: "has a name that is not UTF-8: it is left out of the site",
                es: "tiene un nombre que no es UTF-8: queda fuera del sitio")
        case .tooLarge(let bytes, let limit):
            Words(
                pt: "tem \(bytes) bytes, e o limite é \(limit): fica fora do site",
                en: "has \(bytes) bytes, and the limit is \(limit): it is left out of the site",
                es: "tiene \(bytes) bytes, y el límite es \(limit): queda fuera del sitio")
        }
    }

    private func help(_ problem: FileFault.Problem) -> Words? {
        switch problem {
        case .clash: nil
        case .unreadable:
            Words(pt: "Confira as permissões do arquivo.", en: "Check the permissions of the file.", es: "Revise los permisos del archivo.")
        case .notAFile:
            Words(
                pt: "Tire-o da pasta ou mude o nome.",
                en: "Take it out of the folder or rename it.",
                es: "Quítelo de la carpeta o cámbiele el nombre.")
        case .danglingLink, .linkOutside:
            Words(
                pt: "Copie o arquivo para o projeto no lugar do link.", en: "Copy the file into the project in place of the link.",
                es: "Copie el archivo al proyecto en lugar del enlace.")
        case .nameNotUTF8:
            Words(pt: "Dê outro nome ao arquivo.", en: "Rename the file.", es: "Cambia el nombre del archivo.")
        case .tooLarge:
            Words(
                pt: "Divida a página, ou reduza a imagem.",
                en: "Split the page, or shrink the picture.",
                es: "Divida la página, o reduzca la imagen.")
        }
    }
}
