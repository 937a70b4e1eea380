/// What people read, in each language of the interface.
package struct Words: Sendable, Hashable {
    /// Português do Brasil.
    package var portuguese: String
    /// English.
    package var english: String
    /// Español.
    package var spanish: String

    /// The same thing said three times.
    package init(pt: String, en: String, es: String) {
        portuguese = pt
        english = en
        spanish = es
    }

    /// What to say in `language`.
    package subscript(language: InterfaceLanguage) -> String {
        switch language {
        case .portuguese: portuguese
        case .english: english
        case .spanish: spanish
        }
    }
}
