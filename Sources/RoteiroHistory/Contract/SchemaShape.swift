import RoteiroCore

/// The guarantees of a JSON Schema to clients: which members exist, their types, and which are required.
package struct SchemaShape: Sendable, Hashable {
    /// By member path, such as `$defs/step/hash`.
    package var members: [String: Member] = [:]

    package struct Member: Sendable, Hashable {
        /// `string`, `integer` or the name of a definition; empty if the schema does not restrict the type.
        package var type: String
        package var isRequired: Bool
    }

    init(members: [String: Member]) { self.members = members }

    init(schema: JSONNode) {
        add(schema, at: "")
        for (name, node) in Self.members("$defs", of: schema) { add(node, at: "$defs/\(name)/") }
    }

    // A keyword with an unexpected value guarantees nothing, so it is ignored.

    private mutating func add(_ node: JSONNode, at path: String) {
        let required = (try? node.optional("required")?.elements)?.compactMap { try? $0.string } ?? []
        for (name, member) in Self.members("properties", of: node) {
            members[path + name] = Member(type: Self.typeName(of: member), isRequired: required.contains(name))
            add(member, at: path + name + "/")
            if let items = member.optional("items") { add(items, at: path + name + "[]/") }
        }
    }

    private static func members(_ key: String, of node: JSONNode) -> [String: JSONNode] { (try? node.optional(key)?.members) ?? [:] }

    /// A schema that is `true` or `false` has no type.
    private static func typeName(of node: JSONNode) -> String {
        if let reference = try? node.optional("$ref")?.string { return reference }
        let type = node.optional("type")
        let names = (try? type?.elements)?.compactMap { try? $0.string }.sorted().joined(separator: "|")
        let name = (try? type?.string) ?? names
        if let items = node.optional("items") { return (name ?? "array") + " of " + typeName(of: items) }
        return name ?? (try? node.optional("const")?.string).map { "\"\($0)\"" } ?? ""
    }
}
