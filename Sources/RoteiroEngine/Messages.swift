package import RoteiroCore
import RoteiroLocalization
import RoteiroRendering

/// The languages of messages: English, and one for each file of `templates/messages/`.
package enum Messages {
    private static let folder = "templates/messages/"

    package static let locales: [String] = {
        let files = Theme.files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".po") }
        return (["en"] + files.map { String($0.dropFirst(folder.count).dropLast(".po".count)) }).sorted()
    }()

    /// The locale of `tag`, whatever its case; else one of the same language, as `pt-BR` for `pt-PT`.
    package static func locale(for tag: String) -> String? {
        let tag = tag.lowercased()
        return locales.first { $0.lowercased() == tag } ?? locales.first { primary($0.lowercased()) == primary(tag) }
    }

    private static func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

    /// English where there is no such locale.
    package static func catalog(_ locale: String) -> MessageCatalog {
        guard let text = Theme.files[folder + locale + ".po"] else { return .english }
        return MessageCatalog(locale: locale, po: Array(text.utf8))
    }
}
