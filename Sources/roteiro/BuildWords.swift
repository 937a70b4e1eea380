import GuideModel
import GuidePipeline

extension BuildOutcome {
    /// One line for people: what the build did.
    func summary(_ language: InterfaceLanguage) -> String {
        Words(
            pt: "\(pages) páginas; arquivos: \(written) gravados, \(unchanged) sem mudança, \(removed) removidos",
            en: "\(pages) pages; files: \(written) written, \(unchanged) unchanged, \(removed) removed",
            es: "\(pages) páginas; archivos: \(written) escritos, \(unchanged) sin cambios, \(removed) eliminados")[language]
    }
}

extension GuideWork {
    /// Two lines for people, and for the benchmark: `pages: rendering 0.110 s, writing 0.150 s`, and the same of `documents`.
    func summary(_ language: InterfaceLanguage) -> String {
        Words(
            pt: "páginas: \(pages.text("renderizar", "gravar"))\ndocumentos: \(documents.text("renderizar", "gravar"))",
            en: "pages: \(pages.text("rendering", "writing"))\ndocuments: \(documents.text("rendering", "writing"))",
            es: "páginas: \(pages.text("generar", "escribir"))\ndocumentos: \(documents.text("generar", "escribir"))")[language]
    }
}

extension GuideWork.Cost {
    fileprivate func text(_ rendering: String, _ writing: String) -> String {
        "\(rendering) \(Self.seconds(self.rendering)), \(writing) \(Self.seconds(self.writing))"
    }

    /// With three digits.
    private static func seconds(_ value: Double) -> String {
        let milliseconds = Int((value * 1000).rounded())
        return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
    }
}

extension Phase {
    /// What people read while they wait.
    var words: Words {
        switch self {
        case .reading: Words(pt: "Lendo…", en: "Reading…", es: "Leyendo…")
        case .checking(let pages):
            Words(pt: "Verificando \(pages) páginas…", en: "Checking \(pages) pages…", es: "Verificando \(pages) páginas…")
        case .publishing(let pages):
            Words(pt: "Publicando \(pages) páginas…", en: "Publishing \(pages) pages…", es: "Publicando \(pages) páginas…")
        }
    }
}
