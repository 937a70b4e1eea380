/// A variant of an image for one language: `qr-01.en.png` next to `qr-01.png`.
package struct LocalizedImage: Sendable, Hashable {
    package var file: FilePath
    /// The language tag in the file name, in the spelling of the settings: a locale or one of its fallbacks.
    package var locale: String
}

extension LocalizedImage {
    /// Returns the variants for each locale, by the original file. The most specific tag wins; a file that browsers cannot show is
    /// skipped. The source language has no variants.
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
    /// Browsers show the whole image. Trailing bytes, a high number of pixels and harmless damage do not prevent that.
    package var isVisible: Bool {
        switch fault {
        case nil: format != nil
        case .trailingBytes, .tooLarge, .harmless: true
        case .empty, .json, .html, .lfsPointer, .cgbi, .truncated, .corrupt, .unknown, .unreadable: false
        }
    }
}
