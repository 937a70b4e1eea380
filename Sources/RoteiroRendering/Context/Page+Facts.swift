import RoteiroCore

extension Page {
    /// The last path component without extension; for an index, the folder name, or `index` at the root.
    var slug: String {
        var name = url.split(separator: "/").last.map(String.init) ?? "index"
        if name.hasSuffix(".html") { name.removeLast(5) }
        return name
    }

    /// The description in the front matter, otherwise the first paragraph, truncated to 300 bytes.
    var excerpt: String? {
        if let description = guide.frontMatter.description, !description.isEmpty { return description }
        for block in guide.intro {
            if case .paragraph(let paragraph) = block {
                let words = paragraph.content.plainText
                if !words.isEmpty { return words.cut(to: 300) }
            }
        }
        return nil
    }
}

extension Page {
    func isTitleUntranslated(in translation: PageTranslation) -> Bool {
        if translation.status == .fallback { return true }
        let entry = guide.frontMatter.entries.last { $0.key.value == "title" }
        guard let span = entry?.value.span ?? guide.firstTopHeading?.span else { return true }
        return translation.untranslated.contains(span)
    }
}

extension String {
    /// Truncates to at most `limit` bytes, after a complete word.
    func cut(to limit: Int) -> String {
        if utf8.count <= limit { return self }
        var bytes = utf8.prefix(limit - 3)[...]
        guard let space = bytes.lastIndex(of: 0x20) else { return self }
        bytes = bytes[..<space]
        return String(decoding: Array(bytes), as: UTF8.self) + "…"
    }
}
