import RoteiroCore

/// Reads `containers`: the container types that a site adds, `success: tip` or `success: {kind: tip, title: Done}`.
struct ContainerTypesReader {
    private(set) var types: [String: ContainerType] = [:]
    private(set) var problems: [SettingsProblem] = []

    init(_ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: "containers")
        for name in map.keys {
            guard let entry = map.value(name) else { continue }
            if ContainerKind(name) != nil || name.contains(where: { " \t[]{}:".contains($0) }) {
                map.fail(name, entry.span, .expected(Message("a name without blanks and brackets that no built-in type has")))
            } else {
                types[name] = type(entry, name)
            }
        }
        problems += map.finish()
        problems.sort { $0.span < $1.span }
    }

    private mutating func type(_ entry: Located<MetadataValue>, _ name: String) -> ContainerType? {
        let path = "containers." + name
        if let word = entry.value.string { return kind(Located(word, at: entry.span), path).map { ContainerType($0) } }
        var map = YAMLMapReader(entry, path: path)
        let word = map.located("kind")
        let title = map.string("title")
        problems += map.finish()
        guard let word else {
            if map.problems.isEmpty { problems.append(SettingsProblem(at: entry.span, key: path, .expected(Self.kinds))) }
            return nil
        }
        return kind(word, path + ".kind").map { ContainerType($0, title: title) }
    }

    private mutating func kind(_ word: Located<String>, _ path: String) -> ContainerKind? {
        if let kind = ContainerKind(word.value) { return kind }
        problems.append(SettingsProblem(at: word.span, key: path, .expected(Self.kinds)))
        return nil
    }

    private static var kinds: Message {
        Message("one of: {all}", ["all": ContainerKind.all.map(\.name).joined(separator: ", ")])
    }
}
