/// A YAML value. Maps keep the order of their keys.
package indirect enum MetadataValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case list([Located<MetadataValue>])
    case map([Entry])

    package struct Entry: Sendable, Hashable {
        package var key: Located<String>
        package var value: Located<MetadataValue>

        package init(key: Located<String>, value: Located<MetadataValue>) {
            self.key = key
            self.value = value
        }
    }

    /// The text of a string or an integer; nil for other values.
    package var string: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        default: nil
        }
    }

    /// The elements of a list of strings, or a single string as a list of one; nil for other values.
    package var strings: [String]? {
        switch self {
        case .list(let values):
            values.allSatisfy { $0.value.string != nil } ? values.compactMap(\.value.string) : nil
        default: string.map { [$0] }
        }
    }

    /// The value of `key`; nil if there is none or the value is not a map.
    package subscript(key: String) -> MetadataValue? { located(key)?.value }

    /// The value of `key` with its span. If the key is repeated, the last one counts.
    package func located(_ key: String) -> Located<MetadataValue>? {
        guard case .map(let entries) = self else { return nil }
        return entries.last { $0.key.value == key }?.value
    }
}
