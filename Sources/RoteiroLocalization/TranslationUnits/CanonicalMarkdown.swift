import RoteiroCore

/// Writes a sentence in the form used in catalogs: labels as `**"X"**`, straight quotes, one line, images by name and links by number.
/// Moving files, fixing quotes or changing URLs therefore affects no translation.
struct CanonicalMarkdown {
    private var out: [UInt8] = []
    private var links = 0
    /// Whether all Markdown punctuation is escaped, even where that is not necessary.
    private let isCautious: Bool
    /// The numbers of the links, in order; nil means 1, 2, 3.
    private let numbers: [Int]?

    private init(cautious: Bool, numbers: [Int]?) {
        isCautious = cautious
        self.numbers = numbers
    }

    /// Returns the canonical form of `content`. `cautiously` escapes more than necessary, for the few texts that would otherwise parse
    /// differently. A translation uses the `numbers` of its source's links, one for each of its own links in order.
    static func string(_ content: [Inline], cautiously: Bool = false, numbers: [Int]? = nil) -> String {
        var writer = CanonicalMarkdown(cautious: cautiously, numbers: numbers)
        writer.write(content)
        return String(decoding: writer.out.trimmingBlanks, as: UTF8.self)
    }

    /// Returns a text without Markdown, such as `alt`, with straight quotes and without surrounding blanks.
    static func plain(_ text: String) -> String {
        String(decoding: text.withStraightQuotes.trimmingBlanks, as: UTF8.self)
    }

    private mutating func write(_ content: [Inline]) {
        for inline in content {
            switch inline {
            case .text(let text): write(text: text.value)
            case .code(let code): out += code.value.markdownCodeSpan.utf8
            case .softBreak: blank()
            case .hardBreak: out += "<br>".utf8
            case .emphasis(let group): wrap("*", group.content)
            case .strong(let group): wrap("**", group.content)
            case .strikethrough(let group): wrap("~~", group.content)
            case .link(let link): if link.isBareMail { write(text: link.content.plainText) } else { write(link) }
            case .image(let image): writeImage(image.alt.value, image.catalogName)
            case .icon(let icon): writeImage("", icon.catalogName)
            case .uiLabel(let label):
                out += "**\"".utf8
                write(text: label.text)
                out += "\"**".utf8
            case .html(let html): if !html.isComment { out += html.source.oneLine.utf8 }
            case .footnoteReference(let reference): out += "[](^\(reference.number))".utf8
            }
        }
    }

    private mutating func blank() {
        if let last = out.last, last != 0x20 { out.append(0x20) }
    }

    private mutating func wrap(_ mark: StaticString, _ content: [Inline]) {
        mark.withUTF8Buffer { out += $0 }
        write(content)
        mark.withUTF8Buffer { out += $0 }
    }

    /// A bare URL or an autolink has no words to translate.
    private mutating func write(_ link: Link) {
        links += 1
        let number = numbers.flatMap { links <= $0.count ? $0[links - 1] : nil } ?? links
        out.append(UInt8(ascii: "["))
        if link.form != .bare, link.form != .autolink { write(link.content) }
        out += "](\(number)".utf8
        if let title = link.title, !title.isEmpty {
            out += " \"".utf8
            write(text: title)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ")"))
    }

    private mutating func writeImage(_ alt: String, _ name: String) {
        out += "![".utf8
        write(text: alt)
        out += "](".utf8
        let isPlain = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && !"()<>\\".utf8.contains($0) }
        if isPlain { out += name.utf8 } else { out += ("<" + name.filter { !"<>\\\n".contains($0) } + ">").utf8 }
        out.append(UInt8(ascii: ")"))
    }

    private mutating func write(text: String) {
        let bytes = text.withStraightQuotes
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20: blank()
            default:
                if needsEscape(bytes, index) { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
            }
        }
    }

    /// Whether the character at `index` would be parsed as Markdown.
    private func needsEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : nil
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): return true
        case UInt8(ascii: "\\"): return isCautious || next.map(\.isPunctuation) ?? true
        case UInt8(ascii: "_"): return isCautious || !(index > 0 && bytes[index - 1].isWordByte && next.map(\.isWordByte) ?? false)
        case UInt8(ascii: "<"): return isCautious || next.map { $0.isASCIILetter || "/!?".utf8.contains($0) } ?? true
        case UInt8(ascii: "&"): return isCautious || next.map { $0.isASCIILetter || $0 == UInt8(ascii: "#") } ?? false
        case UInt8(ascii: "["): return isCautious || !Self.isPlainBracket(bytes, index)
        case UInt8(ascii: "]"): return isCautious || !Self.closesPlainBracket(bytes, index)
        case UInt8(ascii: "!"): return isCautious && next == UInt8(ascii: "[")
        case UInt8(ascii: ":"): return isCautious
        default: return false
        }
    }

    /// `[NOME]`, a placeholder that the reader fills in, not followed by anything that would make it a link.
    private static func isPlainBracket(_ bytes: [UInt8], _ open: Int) -> Bool {
        guard let close = bytes[(open + 1)...].firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
            bytes[close] == UInt8(ascii: "]"), close > open + 1, bytes[open + 1] != UInt8(ascii: "^"), close + 1 < bytes.count
        else { return false }
        return !"([:".utf8.contains(bytes[close + 1])
    }

    private static func closesPlainBracket(_ bytes: [UInt8], _ close: Int) -> Bool {
        guard let open = bytes[..<close].lastIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }) else { return false }
        return bytes[open] == UInt8(ascii: "[") && isPlainBracket(bytes, open)
    }
}

extension String {
    /// Replaces `“`, `”` and `„` by `"`, `‘` and `’` by `'`.
    var withStraightQuotes: [UInt8] {
        let bytes = Array(utf8)
        guard bytes.contains(0xE2) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                let straight: UInt8? =
                    switch bytes[index + 2] {
                    case 0x98, 0x99: UInt8(ascii: "'")
                    case 0x9C...0x9E: UInt8(ascii: "\"")
                    default: nil
                    }
                if let straight {
                    result.append(straight)
                    index += 3
                    continue
                }
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }

    /// Replaces line breaks by spaces.
    var oneLine: String { utf8.contains(0x0A) ? split(whereSeparator: \.isNewline).joined(separator: " ") : self }
}

extension [UInt8] {
    /// Without leading and trailing blanks.
    var trimmingBlanks: ArraySlice<UInt8> {
        let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
        return self[..<end].drop { $0 <= 0x20 }
    }
}

extension UInt8 {
    var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isWordByte }
}
