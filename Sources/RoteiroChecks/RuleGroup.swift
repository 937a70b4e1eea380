import RoteiroCore

/// A group of rules. Its raw value is the start of their codes.
enum RuleGroup: String, CaseIterable {
    case text = "R1"
    case images = "R2"
    case links = "R3"
    case steps = "R4"
    case words = "R5"
    case translations = "R6"
    case security = "R7"
    case leftovers = "R8"
    case check = "R9"

    var title: Message {
        switch self {
        case .text: Message("Text and structure")
        case .images: Message("Images")
        case .links: Message("Links")
        case .steps: Message("Steps")
        case .words: Message("Words")
        case .translations: Message("Translations")
        case .security: Message("Security")
        case .leftovers: Message("Markdown that is lost or left in the text")
        case .check: Message("The check itself")
        }
    }

    /// The anchor of the group on the manual page, the same in all languages. Published links use it, so it does not change.
    var anchor: String {
        switch self {
        case .text: "texto-e-estrutura"
        case .images: "imagens"
        case .links: "links"
        case .steps: "passos"
        case .words: "palavras"
        case .translations: "traducoes"
        case .security: "seguranca"
        case .leftovers: "o-que-se-perde-ou-sobra-no-texto"
        case .check: "a-propria-verificacao"
        }
    }

    /// Related sections of the manual.
    var sections: [(title: Message, address: String)] {
        switch self {
        case .text: [(Message("Dialect"), "./dialeto")]
        case .images: [(Message("Image checks"), "./verificar#o-que-se-verifica-nas-imagens")]
        case .links:
            [
                (Message("Paths"), "./verificar#caminhos"), (Message("Links left as text"), "./verificar#links-que-ficaram-no-texto"),
                (Message("Links to other sites"), "./verificar#links-para-outros-sites"),
            ]
        case .steps: [(Message("Renumber steps"), "./verificar#renumerar-passos")]
        case .words: [(Message("The glossary"), "./verificar#o-glossario")]
        case .translations: [(Message("Translate"), "./traduzir"), (Message("Languages"), "./configuracao#os-idiomas")]
        case .security:
            [
                (Message("Dangerous HTML"), "./verificar#html-perigoso"),
                (Message("Data that should not be public"), "./verificar#dados-que-nao-devem-ser-publicos"),
            ]
        case .leftovers: [(Message("Dialect"), "./dialeto")]
        case .check: [(Message("Accept a finding with a reason"), "./verificar#aceite-um-achado-com-um-motivo")]
        }
    }
}
