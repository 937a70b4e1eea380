/// A JSON value (RFC 8259).
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As written, so that no precision is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In document order.
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: JSONValue
    }

    /// The value of `key`; nil if there is none or the value is not an object. If the key is repeated, the last one counts.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The value of an integer; nil for a number with a fraction or an exponent.
    package var int: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    package var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
