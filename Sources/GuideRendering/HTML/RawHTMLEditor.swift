import GuideModel
import GuideText

/// Author's HTML with its addresses made right, its badges drawn and its styles left out. Everything else stays as written: the settings say that authors are
/// trusted.
struct RawHTMLEditor {
    let scope: PageScope
    private let bytes: [UInt8]
    private var out = ByteWriter()
    /// Bytes before this one are written already.
    private var done = 0

    init(_ html: RawHTML, in scope: PageScope) {
        self.scope = scope
        bytes = Array(html.source.utf8)
    }

    /// The HTML to publish.
    static func edit(_ html: RawHTML, in scope: PageScope) -> [UInt8] {
        var editor = RawHTMLEditor(html, in: scope)
        var rewrites = html.rewrites[...]
        for reference in html.references where reference.range.lowerBound >= editor.done && reference.range.upperBound <= editor.bytes.count
        {
            while let rewrite = rewrites.first, rewrite.range.lowerBound < reference.range.lowerBound {
                editor.make(rewrite)
                rewrites.removeFirst()
            }
            editor.edit(reference)
        }
        for rewrite in rewrites { editor.make(rewrite) }
        editor.copy(upTo: editor.bytes.count)
        return editor.out.bytes
    }

    private mutating func edit(_ reference: RawHTML.Reference) {
        switch reference.kind {
        case .link, .media:
            if let href = scope.resolve(link: reference.value.value, isHTML: true).href {
                replace(reference.range, by: href)
            } else {
                drop(attributeOf: reference.range)
            }
        case .image:
            let picture = scope.resolve(pictureAt: reference.value.value)
            if picture.isVisible { replace(reference.range, by: picture.source) } else { replaceTag(of: reference) }
        }
    }

    private mutating func make(_ rewrite: RawHTML.Rewrite) {
        guard rewrite.range.lowerBound >= done, rewrite.range.upperBound <= bytes.count else { return }
        if case .noAttribute = rewrite.change { return drop(attributeOf: rewrite.range) }
        copy(upTo: rewrite.range.lowerBound)
        switch rewrite.change {
        case .badge(let tone, let text, let isWhole):
            out.raw("<span class=\"badge \(tone.rawValue)\">")
            out.escaped(text)
            if isWhole { out.raw("</span>") }
        case .badgeEnd: out.raw("</span>")
        case .noAttribute: break
        }
        done = rewrite.range.upperBound
    }

    private mutating func copy(upTo end: Int) {
        if end > done { out.raw(bytes: Array(bytes[done..<end])) }
        done = max(done, end)
    }

    /// The value stands in quotes of either kind, or in none: both quotes are entities.
    private mutating func replace(_ range: Range<Int>, by address: String) {
        copy(upTo: range.lowerBound)
        for (index, piece) in address.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out.raw("&#39;") }
            out.escaped(String(piece))
        }
        done = range.upperBound
    }

    /// The attribute with its name and its quotes: that of a link to nowhere, or to a scheme that we refuse.
    private mutating func drop(attributeOf range: Range<Int>) {
        var start = range.lowerBound
        func back(while matches: (UInt8) -> Bool) { while start > done, matches(bytes[start - 1]) { start -= 1 } }
        let isQuoted = start > 0 && isQuote(bytes[start - 1])
        if isQuoted { start -= 1 }
        back(while: isSpace)
        back { $0 == UInt8(ascii: "=") }
        back(while: isSpace)
        back { !isSpace($0) && !isQuote($0) && $0 != UInt8(ascii: "<") }
        back(while: isSpace)
        copy(upTo: start)
        done = min(bytes.count, range.upperBound + (isQuoted ? 1 : 0))
    }

    /// A picture that is not there becomes what stands for such pictures everywhere.
    private mutating func replaceTag(of reference: RawHTML.Reference) {
        let start = bytes[done..<reference.range.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? done
        copy(upTo: start)
        var writer = BodyWriter(scope: scope, capacity: 128)
        writer.tongue = .source
        writer.writePlaceholder("span", alt: Located(reference.alt ?? "", at: reference.span))
        out.raw(bytes: writer.out.bytes)
        done = end(ofTagAt: reference.range)
    }

    private func end(ofTagAt value: Range<Int>) -> Int {
        var index = value.upperBound
        var quote: UInt8?
        if value.lowerBound > 0, isQuote(bytes[value.lowerBound - 1]) { index += 1 }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if isQuote(byte) {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return min(index, bytes.count)
    }
}

private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
