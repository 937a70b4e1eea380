package import RoteiroCore
import RoteiroLocalization

/// The message catalogs: English and one for each file in `templates/messages/`.
package enum MessageCatalogs {
    private static let folder = "templates/messages"

    package static let locales = (["en"] + EmbeddedFile.all(in: folder).map { tag(of: $0) }).sorted()

    private static func tag(of file: EmbeddedFile) -> String { String(file.path.dropFirst(folder.count + 1).dropLast(".po".count)) }

    /// Returns the locale of `tag`, ignoring case, or else one of the same language, such as `pt-BR` for `pt-PT`.
    package static func locale(for tag: String) -> String? {
        let tag = tag.lowercased()
        return locales.first { $0.lowercased() == tag } ?? locales.first { primary($0.lowercased()) == primary(tag) }
    }

    private static func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

    /// Returns English if there is no such locale.
    package static func catalog(_ locale: String) -> MessageCatalog {
        guard let file = EmbeddedFile.at("\(folder)/\(locale).po") else { return .english }
        return MessageCatalog(locale: locale, po: file.bytes)
    }
}
