/// The translations into one language, or the texts that wait for them: a gettext PO or POT file as a value.
package struct Catalog: Sendable, Hashable {
    /// The entry of the empty msgid, whose translation holds fields such as `Language: en`. Nil when the file has none.
    package var header: CatalogEntry?
    /// The texts, in the order of the file.
    package var entries: [CatalogEntry]
    /// The comment lines after the last entry, as they were written.
    package var trailingComments: [String]

    /// A catalog of these.
    package init(header: CatalogEntry? = nil, entries: [CatalogEntry] = [], trailingComments: [String] = []) {
        self.header = header
        self.entries = entries
        self.trailingComments = trailingComments
    }

    /// The value of a field of the header, whatever the case of its name; nil when it is not there.
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
