import RoteiroCore

/// Replaces keyboard punctuation with the typographic marks of a language.
struct Typographer: Sendable {
    let quotes: QuotationMarks

    /// Converts paired quotation marks, apostrophes, dashes between spaces and three dots. Ambiguous marks stay unchanged: unpaired quotes,
    /// inches and minutes, a minus between numbers, hyphens. Code, labels and bare links also stay unchanged.
    func set(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: Typographer.hasMarks) else { return inlines }
        var line = TypesetLine()
        line.read(inlines)
        var changes = changes(in: line.scalars)
        for place in line.fixed { changes[place] = nil }
        return changes.isEmpty ? inlines : line.written(inlines, with: changes)
    }

    /// Converts text without markup.
    func set(_ text: String) -> String {
        guard Typographer.hasMarks(text.utf8) else { return text }
        let scalars = Array(text.unicodeScalars)
        return TypesetLine.text(scalars[...], with: changes(in: scalars))
    }

    private static func hasMarks(_ inline: Inline) -> Bool {
        switch inline {
        case .text(let text): hasMarks(text.value.utf8)
        case .emphasis(let group), .strong(let group), .strikethrough(let group): group.content.contains(where: hasMarks)
        case .link(let link): link.content.contains(where: hasMarks)
        case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: false
        }
    }

    /// Whether the text may contain marks to convert. Most texts fail this cheap test.
    private static func hasMarks(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: "-") where last == 0x20: return true
            case UInt8(ascii: ".") where last == UInt8(ascii: "."): return true
            default: last = byte
            }
        }
        return false
    }

    /// Maps scalar indexes to their replacements. The remaining scalars of a run map to the empty string.
    private func changes(in text: [Unicode.Scalar]) -> [Int: String] {
        var changes = pairs(of: "\"", as: quotes.primary, in: text).merging(pairs(of: "'", as: quotes.secondary, in: text)) { $1 }
        for index in text.indices where text[index] == "-" || text[index] == "." {
            guard index == 0 || text[index - 1] != text[index] else { continue }
            let count = text[index...].prefix { $0 == text[index] }.count
            guard let mark = text[index] == "-" ? dash(at: index, count, in: text) : ellipsis(at: index, count, in: text) else { continue }
            changes[index] = mark
            for rest in 1..<max(count, 1) { changes[index + rest] = "" }
        }
        return changes
    }

    /// Maps each `mark` to its replacement. A pair opens after whitespace or an opening sign and closes before whitespace or a closing one.
    private func pairs(of mark: Unicode.Scalar, as pair: QuotationMarks.Pair, in text: [Unicode.Scalar]) -> [Int: String] {
        var changes: [Int: String] = [:]
        var opening: Int?
        for index in text.indices where text[index] == mark {
            let before = index > 0 ? text[index - 1] : nil
            let after = index + 1 < text.count ? text[index + 1] : nil
            if mark == "'", let before, let after, before.isInWord, after.isInWord {
                if !before.isDigit { changes[index] = "’" }
            } else if let start = opening, let before, !before.properties.isWhitespace, after?.isInWord != true {
                // As in Rock 'n' Roll.
                let isLetterLeftOut = mark == "'" && index == start + 2 && text[start + 1] == "n"
                changes[start] = isLetterLeftOut ? "’" : pair.open
                changes[index] = isLetterLeftOut ? "’" : pair.close
                opening = nil
            } else if let after, !after.properties.isWhitespace, before?.isInWord != true, before != "=", mark != "'" || !after.isDigit {
                opening = index
            }
        }
        return changes
    }

    private func dash(at index: Int, _ count: Int, in text: [Unicode.Scalar]) -> String? {
        let end = index + count
        guard count <= 3, index > 0, text[index - 1].properties.isWhitespace, end < text.count, text[end].properties.isWhitespace else {
            return nil
        }
        let before = index > 1 ? text[index - 2] : " "
        let after = end + 1 < text.count ? text[end + 1] : " "
        let isReckoning = before.isQuantity && after.isQuantity || "+=<>*/|×÷".unicodeScalars.contains { $0 == before || $0 == after }
        return count == 1 && isReckoning ? nil : count == 3 ? "—" : "–"
    }

    private func ellipsis(at index: Int, _ count: Int, in text: [Unicode.Scalar]) -> String? {
        let before = index > 0 ? text[index - 1] : " "
        let after = index + count < text.count ? text[index + count] : " "
        let isInside = before.isInWord && after.isInWord || "/\\".unicodeScalars.contains { $0 == before || $0 == after }
        return count == 3 && !isInside ? "…" : nil
    }
}

/// The scalars of a sequence of inlines, concatenated, with the ranges of its text nodes.
private struct TypesetLine {
    private(set) var scalars: [Unicode.Scalar] = []
    /// The indexes that must not change.
    private(set) var fixed: [Int] = []
    private var texts: [Range<Int>] = []
    private var next = 0

    /// Represents an inline without text, such as code or an image. It counts as part of a word.
    private static let object: Unicode.Scalar = "\u{FFFC}"

    /// `isLiteral` is true in an element such as `<code>`.
    mutating func read(_ inlines: [Inline], isLiteral: Bool = false) {
        var isLiteral = isLiteral
        for inline in inlines {
            switch inline {
            case .text(let text):
                let start = scalars.count
                scalars.append(contentsOf: text.value.unicodeScalars)
                texts.append(start..<scalars.count)
                if isLiteral { fixed += start..<scalars.count }
            case .softBreak, .hardBreak: scalars.append("\n")
            case .emphasis(let group), .strong(let group), .strikethrough(let group): read(group.content, isLiteral: isLiteral)
            case .link(let link):
                let start = scalars.count
                read(link.content, isLiteral: isLiteral)
                if link.isBare { fixed += start..<scalars.count }
            case .html(let html): isLiteral = html.literalState ?? isLiteral
            case .code, .image, .icon, .uiLabel: scalars.append(Self.object)
            case .footnoteReference: break
            }
        }
    }

    /// Returns the same inlines with `changes` applied to their text.
    mutating func written(_ inlines: [Inline], with changes: [Int: String]) -> [Inline] {
        inlines.map { inline in
            switch inline {
            case .text(let text):
                let range = texts[next]
                next += 1
                guard range.contains(where: { changes[$0] != nil }) else { return inline }
                return .text(Located(Self.text(scalars[range], with: changes), at: text.span))
            case .emphasis(let group): return .emphasis(written(group, changes))
            case .strong(let group): return .strong(written(group, changes))
            case .strikethrough(let group): return .strikethrough(written(group, changes))
            case .link(var link):
                link.content = written(link.content, with: changes)
                return .link(link)
            case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: return inline
            }
        }
    }

    private mutating func written(_ group: InlineGroup, _ changes: [Int: String]) -> InlineGroup {
        InlineGroup(written(group.content, with: changes), at: group.span)
    }

    static func text(_ scalars: ArraySlice<Unicode.Scalar>, with changes: [Int: String]) -> String {
        var out = String.UnicodeScalarView()
        for index in scalars.indices {
            if let change = changes[index] { out.append(contentsOf: change.unicodeScalars) } else { out.append(scalars[index]) }
        }
        return String(out)
    }
}

extension Link {
    /// Whether the text of the link is its address.
    var isBare: Bool { content.count == 1 && content.plainText == destination.value }
}

extension RawHTML {
    /// True for an opening tag such as `<code>`, whose text must stay literal, false for its closing tag, nil for other tags.
    fileprivate var literalState: Bool? {
        let isClosing = source.hasPrefix("</")
        let name = source.utf8.dropFirst(isClosing ? 2 : 1).prefix { $0.isASCIILetter }
        return ["code", "kbd", "samp", "var", "tt"].contains(String(decoding: name, as: UTF8.self).lowercased()) ? !isClosing : nil
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// A digit, or a non-text inline that may contain one.
    fileprivate var isQuantity: Bool { isDigit || self == "\u{FFFC}" }

    /// A letter, combining mark or digit, or a non-text inline.
    fileprivate var isInWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark || self == "\u{FFFC}"
    }
}
