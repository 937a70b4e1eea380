import RoteiroCore

extension Severity {
    /// As people call it.
    var words: Words {
        switch self {
        case .error: Words(pt: "erro", en: "error", es: "error")
        case .warning: Words(pt: "aviso", en: "warning", es: "aviso")
        case .info: Words(pt: "sugestão", en: "suggestion", es: "sugerencia")
        case .note: Words(pt: "nota", en: "note", es: "nota")
        }
    }
}
