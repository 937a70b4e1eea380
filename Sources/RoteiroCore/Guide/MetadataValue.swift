/// A value in YAML, with the order of its keys kept.
package indirect enum MetadataValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case list([Located<MetadataValue>])
    case map([Entry])

    /// One key of a map.
    package struct Entry: Sendable, Hashable {
        /// The key and its place.
        package var key: Located<String>
        /// The value and its place.
        package var value: Located<MetadataValue>

        /// `key: value`.
        package init(key: Located<String>, value: Located<MetadataValue>) {
            self.key = key
            self.value = value
        }
    }

    /// The text of a string, or of a number; nil for anything else.
    package var string: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        default: nil
        }
    }

    /// The entries of a list of strings; one string counts as a list of one.
    package var strings: [String]? {
        switch self {
        case .list(let values):
            values.allSatisfy { $0.value.string != nil } ? values.compactMap(\.value.string) : nil
        default: string.map { [$0] }
        }
    }

    /// The value under `key`, for a map that has it.
    package subscript(key: String) -> MetadataValue? { located(key)?.value }

    /// The value under `key`, and where it stands, for a map that has it.
    package func located(_ key: String) -> Located<MetadataValue>? {
        guard case .map(let entries) = self else { return nil }
        return entries.last { $0.key.value == key }?.value
    }
}
