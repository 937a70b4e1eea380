/// What stands between the `---` lines at the head of a page.
package struct FrontMatter: Sendable, Hashable {
    /// In the order of the file.
    package var entries: [MetadataValue.Entry]

    /// The keys of a page; none for a page without front matter.
    package init(entries: [MetadataValue.Entry] = []) {
        self.entries = entries
    }

    /// The value under a top-level key.
    package subscript(key: String) -> MetadataValue? { MetadataValue.map(entries)[key] }

    /// Where the value under a top-level key stands.
    package func span(of key: String) -> Span? { entries.last { $0.key.value == key }?.value.span }

    /// `title`.
    package var title: String? { self["title"]?.string }
    /// `description`.
    package var description: String? { self["description"]?.string }
    /// `layout`: `doc`, `home`, `page`.
    package var layout: String? { self["layout"]?.string }
    /// `id`: the guide's own, for ever.
    package var id: String? { self["id"]?.string }
    /// `lang`.
    package var lang: String? { self["lang"]?.string }
    /// `tags`.
    package var tags: [String] { self["tags"]?.strings ?? [] }
    /// `redirect_from`: addresses that lead here.
    package var redirects: [String] { self["redirect_from"]?.strings ?? [] }
    /// `redirects`, and where each is written.
    package var redirectAddresses: [Located<String>] {
        guard let entry = entries.last(where: { $0.key.value == "redirect_from" }), entry.value.value.strings != nil else { return [] }
        guard case .list(let values) = entry.value.value else {
            return entry.value.value.string.map { [Located($0, at: entry.value.span)] } ?? []
        }
        return values.compactMap { value in value.value.string.map { Located($0, at: value.span) } }
    }
    /// `order`: its place among the pages and folders beside it; nil for one that stands after those, by its path.
    package var order: Int? {
        if case .int(let number) = self["order"] { number } else { nil }
    }
    /// `draft: true`: checked, not published.
    package var isDraft: Bool { self["draft"] == .bool(true) }
}
