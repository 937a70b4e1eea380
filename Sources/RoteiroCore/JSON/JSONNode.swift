/// A JSON value and its path in the document, so that errors can name the member.
package struct JSONNode: Sendable {
    package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
        /// The path, such as `guides[3].title`; empty for the document.
        package let path: String
        /// The problem: `missing`, `not a string`.
        package let reason: String

        package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
    }

    private let value: JSONValue
    private let path: String

    package init(_ document: JSONValue) { self.init(document, at: "") }

    private init(_ value: JSONValue, at path: String) { (self.value, self.path) = (value, path) }

    /// The value of a required key.
    package subscript(key: String) -> JSONNode {
        get throws(Problem) {
            guard case .object = value else { throw problem("not an object") }
            guard let member = value[key] else { throw Problem(path: path(of: key), reason: "missing") }
            return JSONNode(member, at: path(of: key))
        }
    }

    /// The value of an optional key; nil for `null`, for a missing key and for a value that is not an object.
    package func optional(_ key: String) -> JSONNode? {
        guard let member = value[key], member != .null else { return nil }
        return JSONNode(member, at: path(of: key))
    }

    package var string: String { get throws(Problem) { try required(value.string, "a string") } }
    package var int: Int { get throws(Problem) { try required(value.int, "a whole number") } }
    package var bool: Bool { get throws(Problem) { try required(value.bool, "true or false") } }

    /// Throws if the number is not finite.
    package var double: Double {
        get throws(Problem) {
            guard case .number(let digits) = value, let number = Double(digits), number.isFinite else { throw problem("not a number") }
            return number
        }
    }

    package var elements: [JSONNode] {
        get throws(Problem) {
            try required(value.array, "an array").enumerated().map { JSONNode($0.element, at: path + "[\($0.offset)]") }
        }
    }

    /// The members of an object. If a key is repeated, the last one counts.
    package var members: [String: JSONNode] {
        get throws(Problem) {
            guard case .object(let members) = value else { throw problem("not an object") }
            return Dictionary(members.map { ($0.key, JSONNode($0.value, at: path(of: $0.key))) }) { $1 }
        }
    }

    private func required<Value>(_ value: Value?, _ kind: String) throws(Problem) -> Value {
        guard let value else { throw problem("not " + kind) }
        return value
    }

    private func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }

    private func problem(_ reason: String) -> Problem { Problem(path: path, reason: reason) }
}
