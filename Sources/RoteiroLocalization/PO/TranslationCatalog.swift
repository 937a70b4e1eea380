/// A gettext PO or POT file as a value.
package struct TranslationCatalog: Sendable, Hashable {
    /// The entry with the empty msgid, whose translation holds fields such as `Language: en`. Nil if the file has none.
    package var header: CatalogEntry?
    /// In file order.
    package var entries: [CatalogEntry]
    /// The comment lines after the last entry, as written.
    package var trailingComments: [String]

    package init(header: CatalogEntry? = nil, entries: [CatalogEntry] = [], trailingComments: [String] = []) {
        self.header = header
        self.entries = entries
        self.trailingComments = trailingComments
    }

    /// Returns the value of a header field; nil if there is none. Names are case-insensitive.
    package func headerField(_ name: String) -> String? {
        guard let header else { return nil }
        for line in header.msgstr.first?.split(separator: "\n") ?? [] {
            guard let colon = line.firstIndex(of: ":") else { continue }
            if line[..<colon].lowercased() == name.lowercased() {
                return String(line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
        return nil
    }
}
