import Foundation
package import RoteiroCore
import RoteiroLocalization

extension MessageCatalog {
    /// English, and each language of `templates/messages`.
    package static let all: [MessageCatalog] = {
        let folder = ProjectFolder.url.appending(path: "templates/messages").path()
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        return [.english] + files.filter { $0.hasSuffix(".po") }.map { project(String($0.dropLast(3))) }
    }()

    package static let portuguese = project("pt-BR")
    package static let spanish = project("es")

    /// The catalog of `templates/messages`, with translations of a test's own.
    package static func project(_ locale: String, adding translations: KeyValuePairs<String, String> = [:]) -> MessageCatalog {
        var text = ProjectFolder.text(at: "templates/messages/\(locale).po") ?? ""
        for (msgid, msgstr) in translations { text += "\nmsgid \"\(msgid)\"\nmsgstr \"\(msgstr)\"\n" }
        return MessageCatalog(locale: locale, po: Array(text.utf8))
    }
}

extension Message {
    package var english: String { MessageCatalog.english.text(self) }
    package var portuguese: String { MessageCatalog.portuguese.text(self) }
    package var spanish: String { MessageCatalog.spanish.text(self) }
}
