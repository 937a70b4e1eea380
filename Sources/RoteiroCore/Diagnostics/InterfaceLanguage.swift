/// A language of messages.
package enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case portuguese = "pt-BR"
    case english = "en"
    case spanish = "es"
}
