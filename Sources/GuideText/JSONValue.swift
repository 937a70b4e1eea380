/// A value of JSON (RFC 8259) as read.
public indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As written: which numbers are exact is the reader's question.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the text.
    case object([Member])

    /// One key of an object.
    public struct Member: Sendable, Hashable {
        /// The key.
        public var key: String
        /// What it says.
        public var value: JSONValue
    }

    /// The value under `key`, for an object that has it; of several the last.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number without a fraction.
    public var int: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    /// The elements of an array.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
