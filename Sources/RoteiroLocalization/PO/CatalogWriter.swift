import RoteiroCore

/// Writes catalogs in the format of `msgcat --no-wrap`, so that saving a catalog with another tool changes only what was translated.
package enum CatalogWriter {
    /// Returns the bytes of a PO file; the same catalog always yields the same bytes. Obsolete entries come last, and those without a
    /// translation are omitted. Untranslated entries are not marked fuzzy.
    package static func bytes(of catalog: TranslationCatalog) -> [UInt8] {
        var writer = ByteWriter(capacity: catalog.entries.count * 256)
        if let header = catalog.header { write(header, to: &writer) }
        for entry in catalog.entries where !entry.isObsolete { write(entry, to: &writer) }
        for entry in catalog.entries where entry.isObsolete && entry.hasTranslation { write(entry, to: &writer) }
        if !catalog.trailingComments.isEmpty {
            separate(&writer)
            for line in catalog.trailingComments { writeLines(of: line, "", to: &writer) }
        }
        return writer.bytes
    }

    private static func separate(_ writer: inout ByteWriter) {
        if !writer.bytes.isEmpty { writer.raw("\n") }
    }

    private static func write(_ entry: CatalogEntry, to writer: inout ByteWriter) {
        separate(&writer)
        writeComments(of: entry, to: &writer)
        let prefix: StaticString = entry.isObsolete ? "#~ " : ""
        if let context = entry.context { writeField("msgctxt", context, prefix, to: &writer) }
        writeField("msgid", entry.msgid, prefix, to: &writer)
        guard let plural = entry.plural else {
            writeField("msgstr", entry.msgstr.first ?? "", prefix, to: &writer)
            return
        }
        writeField("msgid_plural", plural, prefix, to: &writer)
        for (index, form) in (entry.msgstr.isEmpty ? [""] : entry.msgstr).enumerated() {
            writeField("msgstr[\(index)]", form, prefix, to: &writer)
        }
    }

    /// Reference lines are wrapped at 79 columns although texts are not, as in msgcat.
    private static func writeReferences(of entry: CatalogEntry, to writer: inout ByteWriter) {
        var column = 0
        for reference in entry.references.map(CatalogReference.encode) {
            if column > 2, column + 1 + reference.utf8.count > 79 {
                writer.raw("\n")
                column = 0
            }
            if column == 0 {
                writer.raw("#:")
                column = 2
            }
            writer.raw(" " + reference)
            column += 1 + reference.utf8.count
        }
        if column > 0 { writer.raw("\n") }
    }

    private static func writeComments(of entry: CatalogEntry, to writer: inout ByteWriter) {
        for comment in entry.translatorComments { writeLines(of: comment, "#", to: &writer) }
        for comment in entry.unknownComments { writeLines(of: comment, "", to: &writer) }
        for comment in entry.extractedComments { writeLines(of: comment, "#.", to: &writer) }
        writeReferences(of: entry, to: &writer)
        // As msgcat does, which considers only the first plural form.
        let isFuzzy = entry.isFuzzy && entry.msgstr.first?.isEmpty == false
        let flags = (isFuzzy ? ["fuzzy"] : []) + entry.flags.filter { $0 != "fuzzy" }
        if !flags.isEmpty {
            writer.raw("#, ")
            writer.raw(flags.joined(separator: ", "))
            writer.raw("\n")
        }
        guard let previous = entry.previous else { return }
        let prefix: StaticString = entry.isObsolete ? "#~| " : "#| "
        if let context = previous.context { writeField("msgctxt", context, prefix, to: &writer) }
        if let msgid = previous.msgid { writeField("msgid", msgid, prefix, to: &writer) }
        if let plural = previous.plural { writeField("msgid_plural", plural, prefix, to: &writer) }
    }

    /// A comment that contains line breaks is written as several comment lines, so that no part of it is parsed as something else.
    private static func writeLines(of comment: String, _ sign: StaticString, to writer: inout ByteWriter) {
        for line in comment.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
            if sign.utf8CodeUnitCount > 0 {
                writer.raw(sign)
                if !line.isEmpty { writer.raw(" ") }
            } else if !line.hasPrefix("#") {
                writer.raw("# ")
            }
            writer.raw(String(line))
            // GNU gettext joins a line that ends in a backslash with the next one, even in comments.
            if line.utf8.last == UInt8(ascii: "\\") { writer.raw(" ") }
            writer.raw("\n")
        }
    }

    private static func isLineEnd(_ character: Character) -> Bool { ["\n", "\r", "\r\n"].contains(character) }

    /// A text of several lines starts with an empty string, followed by one string per line.
    private static func writeField(_ keyword: String, _ text: String, _ prefix: StaticString, to writer: inout ByteWriter) {
        writer.raw(prefix)
        writer.raw(keyword)
        writer.raw(" ")
        var text = text
        text.withUTF8 { bytes in
            if let end = bytes.firstIndex(of: 0x0A), end + 1 < bytes.count {
                writer.raw("\"\"\n")
                writer.raw(prefix)
            }
            writer.raw("\"")
            var start = 0
            for index in bytes.indices {
                guard let escape = CatalogEscapes.escape(for: bytes[index]) else { continue }
                writer.raw(bytes: Array(bytes[start..<index]))
                writer.raw(escape)
                start = index + 1
                if bytes[index] == 0x0A, start < bytes.count {
                    writer.raw("\"\n")
                    writer.raw(prefix)
                    writer.raw("\"")
                }
            }
            writer.raw(bytes: Array(bytes[start...]))
            writer.raw("\"\n")
        }
    }

    /// Returns a text as a single PO string literal.
    static func quoted(_ text: String) -> String {
        var writer = ByteWriter()
        writer.raw("\"")
        for byte in text.utf8 {
            if let escape = CatalogEscapes.escape(for: byte) { writer.raw(escape) } else { writer.raw(byte: byte) }
        }
        writer.raw("\"")
        return writer.string
    }
}
