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

extension RenderingWork {
    /// One line for people, and for the benchmark: `rendering: pages 0.120 s, documents 0.163 s`.
    func summary(_ language: InterfaceLanguage) -> String {
        let (pages, documents) = (Self.text(pages), Self.text(documents))
        return Words(
            pt: "renderização: páginas \(pages) s, documentos \(documents) s", en: "rendering: pages \(pages) s, documents \(documents) s",
            es: "generación: páginas \(pages) s, documentos \(documents) s")[language]
    }

    /// Seconds with three digits.
    private static func text(_ time: ProcessorTime) -> String {
        let milliseconds = Int((time.seconds * 1000).rounded())
        return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst())"
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
