/// Renders messages in one language.
package struct MessageCatalog: Sendable {
    /// A BCP 47 tag.
    package let locale: String
    /// By msgid. A text with a plural has one form per index of `pluralForms`.
    private let translations: [String: [String]]
    private let pluralForms: PluralForms

    package static let english = MessageCatalog(locale: "en", translations: [:], pluralForms: .english)

    package init(locale: String, translations: [String: [String]], pluralForms: PluralForms) {
        self.locale = locale
        self.translations = translations
        self.pluralForms = pluralForms
    }

    /// Returns the message as text, in English if there is no translation.
    package func text(_ message: Message) -> String {
        let pattern = pattern(of: message)
        return message.arguments.isEmpty ? pattern : filled(pattern, message.arguments)
    }

    private func pattern(of message: Message) -> String {
        guard let plural = message.plural else { return translations[message.text]?.first ?? message.text }
        if let forms = translations[message.text] {
            let index = pluralForms.index(for: plural.count)
            if forms.indices.contains(index) { return forms[index] }
        }
        return plural.count == 1 ? message.text : plural.text
    }

    private func filled(_ pattern: String, _ arguments: [String: Message.Argument]) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let argument = arguments[String(rest[rest.index(after: open)..<close])] else {
                result.append(rest.removeFirst())
                continue
            }
            switch argument {
            case .text(let text): result += text
            case .message(let message): result += text(message)
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
