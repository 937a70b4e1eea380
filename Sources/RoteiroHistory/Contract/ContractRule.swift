package import RoteiroCore

/// What can happen to a contract, and how much it matters to who relies on it. Codes are stable and never reused.
package enum ContractRule {
    /// Errors.
    package static let guideGone = rule("C101", "guide-gone", .error, Words(pt: "Links e integrações apontam para o guia.", en: "Links and integrations point at the guide.", es: "Hay enlaces e integraciones que apuntan a la guía."))
    /// A step without an alias.
    package static let stepGone = rule("C102", "step-gone", .error, Words(pt: "Links, progresso dos leitores e tours dependem do passo.", en: "Links, readers' progress and tours hang on the step.", es: "Los enlaces, el progreso de los lectores y los tours dependen del paso."))
    /// A label that the app team's targets name.
    package static let targetLabelGone = rule("C103", "target-label-gone", .error, Words(pt: "O tour não acha mais o botão.", en: "The tour no longer finds the button.", es: "El tour ya no encuentra el botón."))
    /// A member that is no more, or of another type, or no longer always there.
    package static let schemaBreak = rule("C104", "schema-break", .error, Words(pt: "Quem lê o JSON quebra. Uma quebra pede `/api/v2/`.", en: "Who reads the JSON breaks. A break asks for `/api/v2/`.", es: "Quien lee el JSON se rompe. Una ruptura pide `/api/v2/`."))
    /// A language that is no longer published.
    package static let localeGone = rule("C105", "locale-gone", .error, Words(pt: "Os leitores desse idioma perdem o site.", en: "The readers of that language lose the site.", es: "Los lectores de ese idioma pierden el sitio."))

    /// Warnings.
    package static let targetChanged = rule("C201", "target-changed", .warning, Words(pt: "O tour aponta para outro controle.", en: "The tour points at another control.", es: "El tour apunta a otro control."))
    /// Under another part.
    package static let stepMoved = rule("C202", "step-moved", .warning, Words(pt: "Quem mostra uma parte só perde o passo.", en: "Who shows one part alone loses the step.", es: "Quien muestra una sola parte pierde el paso."))
    /// Fewer images.
    package static let imageGone = rule("C203", "image-gone", .warning, Words(pt: "O passo mostra menos do que mostrava.", en: "The step shows less than it did.", es: "El paso muestra menos que antes."))
    /// Less is translated.
    package static let coverageFell = rule("C204", "coverage-fell", .warning, Words(pt: "Mais leitores veem o texto de origem.", en: "More readers see the source text.", es: "Más lectores ven el texto de origen."))

    /// Infos.
    package static let textChanged = rule("C301", "text-changed", .info, Words(pt: "O texto mudou.", en: "The text changed.", es: "El texto cambió."))
    /// Other images, not fewer.
    package static let imageChanged = rule("C302", "image-changed", .info, Words(pt: "Uma imagem mudou.", en: "A picture changed.", es: "Una imagen cambió."))
    /// Another estimate.
    package static let timeChanged = rule("C303", "time-changed", .info, Words(pt: "O tempo estimado mudou.", en: "The estimated time changed.", es: "El tiempo estimado cambió."))
    /// A new id.
    package static let stepAdded = rule("C304", "step-added", .info, Words(pt: "Há um passo novo.", en: "There is a new step.", es: "Hay un paso nuevo."))
    /// Another number.
    package static let renumbered = rule("C305", "step-renumbered", .info, Words(pt: "Só o número mudou; o id é o mesmo.", en: "Only the number changed; the id is the same.", es: "Solo cambió el número; el id es el mismo."))
    /// A new guide.
    package static let guideAdded = rule("C306", "guide-added", .info, Words(pt: "Há um guia novo.", en: "There is a new guide.", es: "Hay una guía nueva."))
    /// Another title.
    package static let titleChanged = rule("C307", "title-changed", .info, Words(pt: "O título mudou; o id é o mesmo.", en: "The title changed; the id is the same.", es: "El título cambió; el id es el mismo."))
    /// A new language.
    package static let localeAdded = rule("C308", "locale-added", .info, Words(pt: "Há um idioma novo.", en: "There is a new language.", es: "Hay un idioma nuevo."))
    /// Gone, with an alias.
    package static let renamed = rule("C309", "id-renamed", .info, Words(pt: "O id antigo continua valendo, como alias.", en: "The old id goes on working, as an alias.", es: "El id antiguo sigue funcionando, como alias."))
    /// A label that nobody's targets name.
    package static let labelGone = rule("C310", "label-gone", .info, Words(pt: "Nenhum passo cita mais o rótulo.", en: "No step names the label any more.", es: "Ningún paso cita ya la etiqueta."))
    /// A new member.
    package static let schemaGrown = rule("C311", "schema-grown", .info, Words(pt: "Quem lê o JSON ignora o que não conhece.", en: "Who reads the JSON ignores what it does not know.", es: "Quien lee el JSON ignora lo que no conoce."))

    /// In the order of their codes.
    package static let all: [RuleInfo] = [
        guideGone, stepGone, targetLabelGone, schemaBreak, localeGone, targetChanged, stepMoved, imageGone, coverageFell, textChanged,
        imageChanged, timeChanged, stepAdded, renumbered, guideAdded, titleChanged, localeAdded, renamed, labelGone, schemaGrown,
    ]

    private static func rule(_ code: String, _ name: String, _ severity: Severity, _ why: Words) -> RuleInfo {
        RuleInfo(
            code: code, name: name, severity: severity, why: why, help: severity.contractHelp, bad: [], good: [])
    }
}

extension Severity {
    /// What to do about a change of this weight.
    fileprivate var contractHelp: Words {
        switch self {
        case .error:
            Words(
                pt: "Desfaça a mudança, ou dê um alias ao id antigo com `roteiro ids accept`, e avise quem depende dele.",
                en: "Undo the change, or give the old id an alias with `roteiro ids accept`, and tell those who rely on it.",
                es: "Deshaga el cambio, o dé un alias al id antiguo con `roteiro ids accept`, y avise a quienes dependen de él.")
        case .warning:
            Words(
                pt: "Confirme que é isso mesmo, e avise quem usa o passo.",
                en: "Make sure that it is meant, and tell those who use the step.",
                es: "Confirme que es lo que se quiere, y avise a quienes usan el paso.")
        case .info, .note: Words(pt: "Nada a fazer.", en: "Nothing to do.", es: "Nada que hacer.")
        }
    }
}
