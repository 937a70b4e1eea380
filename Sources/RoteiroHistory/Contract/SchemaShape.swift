import FoundationEssentials

/// What a JSON Schema promises to who reads the documents: which members there are, of which type, and which are always there.
package struct SchemaShape: Codable, Sendable, Hashable {
    /// By the path of the member, `$defs/step/hash`: its types, and whether it is required.
    package var members: [String: Member]

    /// A shape as read.
    package init(members: [String: Member]) { self.members = members }

    /// A member of an object.
    package struct Member: Codable, Sendable, Hashable {
        /// `string`, `integer`, or the name of a definition; empty when the schema leaves it open.
        package var type: String
        /// It is always there.
        package var isRequired: Bool

        /// A member as read.
        package init(type: String, isRequired: Bool) {
            self.type = type
            self.isRequired = isRequired
        }
    }

    /// Reads the text of a schema.
    init(schema bytes: [UInt8]) throws {
        let root = try JSONDecoder().decode(SchemaNode.self, from: Data(bytes))
        members = [:]
        add(root, at: "")
        for (name, node) in root.definitions ?? [:] { add(node, at: "$defs/\(name)/") }
    }

    private mutating func add(_ node: SchemaNode, at path: String) {
        for (name, member) in node.properties ?? [:] {
            let isRequired = node.required?.contains(name) == true
            members[path + name] = Member(type: member.typeName, isRequired: isRequired)
            add(member, at: path + name + "/")
            if let items = member.items { add(items, at: path + name + "[]/") }
        }
    }
}

/// The part of JSON Schema that says what a document holds.
private final class SchemaNode: Decodable {
    let type: TypeName?
    let reference: String?
    let required: [String]?
    let properties: [String: SchemaNode]?
    let items: SchemaNode?
    let definitions: [String: SchemaNode]?
    let constant: String?

    enum CodingKeys: String, CodingKey {
        case type
        case reference = "$ref"
        case required, properties, items
        case definitions = "$defs"
        case constant = "const"
    }

    /// `true` and `false` are schemas too, and say nothing of members.
    required init(from decoder: any Decoder) throws {
        if (try? decoder.singleValueContainer().decode(Bool.self)) != nil {
            (type, reference, required, properties, items, definitions, constant) = (nil, nil, nil, nil, nil, nil, nil)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decodeIfPresent(TypeName.self, forKey: .type)
        reference = try container.decodeIfPresent(String.self, forKey: .reference)
        required = try container.decodeIfPresent([String].self, forKey: .required)
        properties = try container.decodeIfPresent([String: SchemaNode].self, forKey: .properties)
        items = try container.decodeIfPresent(SchemaNode.self, forKey: .items)
        definitions = try container.decodeIfPresent([String: SchemaNode].self, forKey: .definitions)
        constant = try? container.decodeIfPresent(String.self, forKey: .constant)
    }

    var typeName: String {
        if let reference { return reference }
        if let items { return (type?.name ?? "array") + " of " + items.typeName }
        return type?.name ?? constant.map { "\"\($0)\"" } ?? ""
    }

    /// One type, or a list of them.
    struct TypeName: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let one = try? container.decode(String.self) {
                name = one
            } else {
                name = try container.decode([String].self).sorted().joined(separator: "|")
            }
        }
    }
}
