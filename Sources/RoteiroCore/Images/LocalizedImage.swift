/// An image for one language: `qr-01.en.png` beside `qr-01.png`.
package struct LocalizedImage: Sendable, Hashable {
    /// Its file.
    package var file: FilePath
    /// The tag in its name, as the settings or a shorter form of theirs spell it.
    package var locale: String
}

extension LocalizedImage {
    /// What is shown in each locale in place of other images, by the file that pages name: the tag nearest to it wins, and what a browser
    /// could not show replaces nothing. None in the source's language, whose images are those that all share.
    static func all(in files: SiteFiles, _ settings: Settings) -> [String: [FilePath: LocalizedImage]] {
        let source = settings.sourceLocale
        let locales = settings.locales.filter { $0 != source }
        if locales.isEmpty { return [:] }
        let tagged = files.all.sorted().compactMap { file -> (file: FilePath, base: FilePath, tag: String)? in
            guard let (base, tag) = file.withoutTag, files.all.contains(base) || files.samples[base] != nil,
                !files.knowsImages || files.images[file]?.isVisible == true
            else { return nil }
            return (file, base, tag.lowercased())
        }
        return Dictionary(
            locales.map { locale in
                let tags = LanguageTag.chain(of: locale).filter { $0 != source }
                let ranks = Dictionary(tags.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
                var found: [FilePath: LocalizedImage] = [:]
                var best: [FilePath: Int] = [:]
                for (file, base, tag) in tagged {
                    guard let rank = ranks[tag], rank < best[base] ?? tags.count else { continue }
                    best[base] = rank
                    found[base] = LocalizedImage(file: file, locale: tags[rank])
                }
                return (locale, found)
            }
        ) { first, _ in first }
    }
}

extension FilePath {
    /// `x/qr.en.png` → `x/qr.png` and `en`.
    fileprivate var withoutTag: (base: FilePath, tag: Substring)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, let ending = parts.last else { return nil }
        let base = parts.dropLast(2).joined(separator: ".") + "." + ending
        return (FilePath(folder.isEmpty ? base : folder + "/" + base), parts[parts.count - 2])
    }
}

extension ImageFile {
    /// A browser shows all of it. Bytes after its end, or many pixels, do not hide it.
    package var isVisible: Bool {
        switch fault {
        case nil: format != nil
        case .trailingBytes, .tooLarge: true
        case .empty, .json, .html, .lfsPointer, .cgbi, .truncated, .corrupt, .unknown, .unreadable: false
        }
    }
}
