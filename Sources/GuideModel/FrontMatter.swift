/// A value in YAML, with the order of its keys kept.
public indirect enum MetadataValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case list([Located<MetadataValue>])
    case map([Entry])

    /// One key of a map.
    public struct Entry: Sendable, Hashable {
        /// The key and its place.
        public var key: Located<String>
        /// The value and its place.
        public var value: Located<MetadataValue>

        /// `key: value`.
        public init(key: Located<String>, value: Located<MetadataValue>) {
            self.key = key
            self.value = value
        }
    }

    /// The text of a string, or of a number; nil for anything else.
    public var string: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        default: nil
        }
    }

    /// The entries of a list of strings; one string counts as a list of one.
    public var strings: [String]? {
        switch self {
        case .list(let values):
            values.allSatisfy { $0.value.string != nil } ? values.compactMap(\.value.string) : nil
        default: string.map { [$0] }
        }
    }

    /// The value under `key`, for a map that has it.
    public subscript(key: String) -> MetadataValue? { located(key)?.value }

    /// The value under `key`, and where it stands, for a map that has it.
    public func located(_ key: String) -> Located<MetadataValue>? {
        guard case .map(let entries) = self else { return nil }
        return entries.last { $0.key.value == key }?.value
    }
}

/// What stands between the `---` lines at the head of a page.
public struct FrontMatter: Sendable, Hashable {
    /// In the order of the file.
    public var entries: [MetadataValue.Entry]

    /// The keys of a page; none for a page without front matter.
    public init(entries: [MetadataValue.Entry] = []) {
        self.entries = entries
    }

    /// The value under a top-level key.
    public subscript(key: String) -> MetadataValue? { MetadataValue.map(entries)[key] }

    /// Where the value under a top-level key stands.
    public func span(of key: String) -> Span? { entries.last { $0.key.value == key }?.value.span }

    /// `title`.
    public var title: String? { self["title"]?.string }
    /// `description`.
    public var description: String? { self["description"]?.string }
    /// `layout`: `doc`, `home`, `page`.
    public var layout: String? { self["layout"]?.string }
    /// `id`: the guide's own, for ever.
    public var id: String? { self["id"]?.string }
    /// `lang`.
    public var lang: String? { self["lang"]?.string }
    /// `tags`.
    public var tags: [String] { self["tags"]?.strings ?? [] }
    /// `redirect_from`: addresses that lead here.
    public var redirects: [String] { self["redirect_from"]?.strings ?? [] }
    /// `redirects`, and where each is written.
    public var redirectAddresses: [Located<String>] {
        guard let entry = entries.last(where: { $0.key.value == "redirect_from" }), entry.value.value.strings != nil else { return [] }
        guard case .list(let values) = entry.value.value else {
            return entry.value.value.string.map { [Located($0, at: entry.value.span)] } ?? []
        }
        return values.compactMap { value in value.value.string.map { Located($0, at: value.span) } }
    }
    /// `order`: its place among the pages and folders beside it; nil for one that stands after those, by its path.
    public var order: Int? {
        if case .int(let number) = self["order"] { number } else { nil }
    }
    /// `draft: true`: checked, not published.
    public var isDraft: Bool { self["draft"] == .bool(true) }
}
