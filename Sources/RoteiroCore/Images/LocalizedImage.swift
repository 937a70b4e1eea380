/// An image for one language: `qr-01.en.png` beside `qr-01.png`.
package struct LocalizedImage: Sendable, Hashable {
    /// Its file.
    package var file: FilePath
    /// The tag in its name, as the settings or a shorter form of theirs spell it.
    package var locale: String
}

extension SiteIndex {
    /// What is shown in `locale` in place of other images, by the file that pages name: the tag nearest to it wins, and what a browser
    /// could not show replaces nothing. None in the source's language, whose images are those that all share.
    package func localizedImages(in locale: String) -> [FilePath: LocalizedImage] {
        var found: [FilePath: LocalizedImage] = [:]
        if locale == settings.sourceLocale { return found }
        let tags = LanguageTag.chain(of: locale).filter { $0 != settings.sourceLocale }
        let ranks = Dictionary(tags.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
        var best: [FilePath: Int] = [:]
        for file in files.sorted() {
            guard let (base, tag) = file.withoutTag, let rank = ranks[tag.lowercased()], files.contains(base) || samples[base] != nil,
                rank < best[base] ?? tags.count, !knowsImages || images[file]?.isVisible == true
            else { continue }
            best[base] = rank
            found[base] = LocalizedImage(file: file, locale: tags[rank])
        }
        return found
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
