import RoteiroCore

/// The texts in the settings that readers see.
enum SettingsWords {
    /// Title, description, then the navigation in file order.
    static func of(_ settings: Settings) -> [String] {
        [settings.title, settings.description] + settings.navigation.flatMap(words)
    }

    private static func words(of entry: NavigationEntry) -> [String] {
        (entry.text.map { [$0] } ?? []) + entry.items.flatMap(words)
    }

    /// Replaces the texts; nil keeps the existing one.
    static func translate(_ settings: Settings, _ words: (String) -> String?) -> Settings {
        var settings = settings
        settings.title = words(settings.title) ?? settings.title
        settings.description = words(settings.description) ?? settings.description
        settings.navigation = settings.navigation.map { translate($0, words) }
        return settings
    }

    private static func translate(_ entry: NavigationEntry, _ words: (String) -> String?) -> NavigationEntry {
        var entry = entry
        entry.text = entry.text.map { words($0) ?? $0 }
        entry.items = entry.items.map { translate($0, words) }
        return entry
    }
}
