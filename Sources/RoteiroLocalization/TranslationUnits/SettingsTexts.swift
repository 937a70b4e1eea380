import RoteiroCore

/// The texts in the settings that readers see.
enum SettingsTexts {
    /// Title, description, then the navigation in file order.
    static func of(_ settings: Settings) -> [String] {
        [settings.title, settings.description] + settings.navigation.flatMap(texts)
    }

    private static func texts(of entry: NavigationEntry) -> [String] {
        (entry.text.map { [$0] } ?? []) + entry.items.flatMap(texts)
    }

    /// Replaces the texts; nil keeps the existing one.
    static func translate(_ settings: Settings, _ translation: (String) -> String?) -> Settings {
        var settings = settings
        settings.title = translation(settings.title) ?? settings.title
        settings.description = translation(settings.description) ?? settings.description
        settings.navigation = settings.navigation.map { translate($0, translation) }
        return settings
    }

    private static func translate(_ entry: NavigationEntry, _ translation: (String) -> String?) -> NavigationEntry {
        var entry = entry
        entry.text = entry.text.map { translation($0) ?? $0 }
        entry.items = entry.items.map { translate($0, translation) }
        return entry
    }
}
