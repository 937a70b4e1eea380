import RoteiroCore

/// Reads `components`: the role of each Vue component, by its name.
struct ComponentsReader {
    private(set) var components: [String: Settings.ComponentRole] = [:]
    private(set) var problems: [SettingsProblem] = []

    init(_ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: "components")
        for name in map.keys { components[name] = map.choice(name, Settings.ComponentRole.self) }
        problems = map.finish()
    }
}
