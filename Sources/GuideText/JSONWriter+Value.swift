extension JSONWriter {
    /// Writes a value that was read, with the keys of every object in the order of their bytes: what says the same is the same.
    public mutating func sorted(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let digits): number(digits)
        case .string(let text): string(text)
        case .array(let elements): array { json in for element in elements { json.sorted(element) } }
        case .object(let members):
            object { json in
                for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                    json.key(named: member.key)
                    json.sorted(member.value)
                }
            }
        }
    }
}
