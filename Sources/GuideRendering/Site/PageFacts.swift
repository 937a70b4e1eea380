import GuideModel
import GuideText

extension PageIndex {
    /// The last part of the address, without its ending; of an index its folder's, `index` at the root.
    var slug: String {
        var name = url.split(separator: "/").last.map(String.init) ?? "index"
        if name.hasSuffix(".html") { name.removeLast(5) }
        return name
    }

    /// One sentence about the page: the front matter's, else how it begins, at most 300 bytes.
    var summary: String? {
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

extension Edition {
    /// Until catalogs are read, whatever is not the source is the source's text in other chrome.
    var translationStatus: String { isSource ? "source" : "fallback" }
}

extension String {
    /// At most `limit` bytes, cut after a word.
    func cut(to limit: Int) -> String {
        if utf8.count <= limit { return self }
        var bytes = utf8.prefix(limit - 3)[...]
        guard let space = bytes.lastIndex(of: 0x20) else { return self }
        bytes = bytes[..<space]
        return String(decoding: Array(bytes), as: UTF8.self) + "…"
    }
}
