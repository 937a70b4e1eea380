extension Settings {
    /// A path in the folder of a language: `en/guia.md`, the place of `guia.md` in English.
    package struct PlaceInLanguage: Sendable, Hashable {
        /// As written in the settings.
        package var locale: String
        /// The folder, relative to the content folder.
        package var folder: String
        /// The path below the folder; empty for the folder itself.
        package var path: String
    }

    /// Returns the place of a path relative to the content folder; nil outside the folders of languages. A folder belongs to the language
    /// that `languageFolders` gives it, or else to that whose name it has.
    package func placeInLanguage(_ path: String) -> PlaceInLanguage? {
        for (locale, folder) in languageFolders.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            if path == folder { return PlaceInLanguage(locale: locale, folder: folder, path: "") }
            if !folder.isEmpty, path.hasPrefix(folder + "/") {
                return PlaceInLanguage(locale: locale, folder: folder, path: String(path.dropFirst(folder.count + 1)))
            }
        }
        let name = path.prefix { $0 != "/" }
        let tag = name.lowercased()
        guard let locale = locales.first(where: { $0.lowercased() == tag }) else { return nil }
        return PlaceInLanguage(locale: locale, folder: String(name), path: String(path.dropFirst(name.count + 1)))
    }
}
