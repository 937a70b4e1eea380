/// The YAML block between `---` lines at the start of a page.
package struct FrontMatter: Sendable, Hashable {
    /// In file order.
    package var entries: [MetadataValue.Entry]

    package init(entries: [MetadataValue.Entry] = []) {
        self.entries = entries
    }

    package subscript(key: String) -> MetadataValue? { MetadataValue.map(entries)[key] }

    /// The span of the value of a top-level key.
    package func span(of key: String) -> Span? { entries.last { $0.key.value == key }?.value.span }

    package var title: String? { self["title"]?.string }
    package var description: String? { self["description"]?.string }
    /// `doc`, `home` or `page`.
    package var layout: String? { self["layout"]?.string }
    /// The permanent id of the guide.
    package var id: String? { self["id"]?.string }
    package var lang: String? { self["lang"]?.string }
    package var tags: [String] { self["tags"]?.strings ?? [] }
    /// The value of `redirect_from`: former addresses of the page.
    package var redirects: [String] { self["redirect_from"]?.strings ?? [] }
    /// `redirects` with their spans.
    package var redirectAddresses: [Located<String>] {
        guard let entry = entries.last(where: { $0.key.value == "redirect_from" }), entry.value.value.strings != nil else { return [] }
        guard case .list(let values) = entry.value.value else {
            return entry.value.value.string.map { [Located($0, at: entry.value.span)] } ?? []
        }
        return values.compactMap { value in value.value.string.map { Located($0, at: value.span) } }
    }
    /// The position among sibling pages and folders. Pages without an `order` follow the others, sorted by path.
    package var order: Int? {
        if case .int(let number) = self["order"] { number } else { nil }
    }
    /// A draft is checked but not published.
    package var isDraft: Bool { self["draft"] == .bool(true) }
}
