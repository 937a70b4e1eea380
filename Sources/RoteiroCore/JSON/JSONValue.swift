/// A value of JSON (RFC 8259) as read.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As written: which numbers are exact is the reader's question.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the text.
    case object([Member])

    /// One key of an object.
    package struct Member: Sendable, Hashable {
        /// The key.
        package var key: String
        /// What it says.
        package var value: JSONValue
    }

    /// The value under `key`, for an object that has it; of several the last.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The text of a string.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// A number without a fraction.
    package var int: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    /// The elements of an array.
    package var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
