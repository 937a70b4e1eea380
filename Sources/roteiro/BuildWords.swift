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
