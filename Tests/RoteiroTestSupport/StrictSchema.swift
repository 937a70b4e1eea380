import Foundation

/// The strict variant of a published schema, for our own documents: in it nothing is allowed that the schema does not name.
/// Derived, so that it cannot drift: every object with `properties` gets `unevaluatedProperties: false`, but for those under `if` and
/// for the definitions of single kinds (`blockList`, `inlineLink`), which `block` and `inline` already close; and the definitions of
/// kinds yet to come refuse. Definitions that others build on stay open: those close them.
package enum StrictSchema {
    /// The strict variant of the schema with that text; the definitions in `open` are parts of others.
    package static func derive(from schema: String, open: Set<String> = []) throws -> [UInt8] {
        let root = try JSONSerialization.jsonObject(with: Data(schema.utf8))
        let strict = close(root, name: nil, open)
        return Array(try JSONSerialization.data(withJSONObject: strict, options: [.sortedKeys]))
    }

    private static func close(_ value: Any, name: String?, _ open: Set<String>) -> Any {
        if let list = value as? [Any] { return list.map { close($0, name: nil, open) } }
        guard var object = value as? [String: Any] else { return value }
        if name == "blockFuture" || name == "inlineFuture" { return false }
        for (key, inner) in object {
            switch key {
            case "if": continue
            case "$defs", "properties":
                guard let named = inner as? [String: Any] else { continue }
                object[key] = Dictionary(uniqueKeysWithValues: named.map { ($0, close($1, name: key == "$defs" ? $0 : nil, open)) })
            default: object[key] = close(inner, name: nil, open)
            }
        }
        let isPart =
            name.map { open.contains($0) || $0 != "block" && $0 != "inline" && ($0.hasPrefix("block") || $0.hasPrefix("inline")) } ?? false
        if object["properties"] != nil, !isPart { object["unevaluatedProperties"] = false }
        return object
    }
}
