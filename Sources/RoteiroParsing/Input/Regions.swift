import Algorithms
import RoteiroCore

/// The `#region` marks of a file, in comments of any language.
struct Regions {
    private struct Mark {
        var line: Int
        /// The sign that opens its comment. A region ends in the same kind of comment.
        var style: Style
        var isStart: Bool
        /// Empty at the end of any region.
        var name: String
    }

    struct Region {
        /// From 1, between the marks.
        var lines: Range<Int>
        /// Those of `lines` with marks of the same style.
        var marks: Set<Int>
    }

    enum Result {
        case found(Region)
        case missing
        /// The region has a start and no end.
        case unclosed
    }

    private var marks: [Mark] = []

    init() {}

    init(of text: SourceText) {
        for line in 1...text.lineStarts.count {
            if let mark = Self.mark(in: text.bytes[text.range(ofLine: line)], line) { marks.append(mark) }
        }
    }

    /// Returns the first region of a name.
    func find(_ name: String) -> Result {
        guard let start = marks.firstIndex(where: { $0.isStart && $0.name == name }) else { return .missing }
        let style = marks[start].style
        let rest = marks[(start + 1)...].filter { $0.style == style }
        let firstUnnamedEnd = rest.first { !$0.isStart && $0.name.isEmpty }?.line
        guard let end = Self.end(of: name, in: rest) ?? firstUnnamedEnd else { return .unclosed }
        let lines = (marks[start].line + 1)..<end
        return .found(Region(lines: lines, marks: Set(rest.map(\.line).filter { lines.contains($0) })))
    }

    /// An end without a name closes the innermost open region.
    private static func end(of name: String, in marks: [Mark]) -> Int? {
        var open = [name]
        for mark in marks {
            if mark.isStart {
                open.append(mark.name)
            } else if mark.name.isEmpty {
                open.removeLast()
            } else if let index = open.lastIndex(of: mark.name) {
                open.removeSubrange(index...)
            }
            if open.isEmpty { return mark.line }
        }
        return nil
    }

    // MARK: Marks

    private static func mark(in line: ArraySlice<UInt8>, _ number: Int) -> Mark? {
        let content = line.trimming(while: \.isSpaceOrTab)
        guard let (style, afterOpener) = Style.read(content) else { return nil }
        var rest = afterOpener
        if rest.first == UInt8(ascii: "#") { rest.removeFirst() } else if style.needsNumberSign { return nil }
        let isStart: Bool
        if rest.removePrefix("region") {
            isStart = true
        } else if rest.removePrefix("endregion") || rest.removePrefix("end region") {
            isStart = false
        } else {
            return nil
        }
        guard rest.first.map({ !$0.isASCIIAlphanumeric && $0 != UInt8(ascii: "_") }) ?? true else { return nil }
        let words = rest[..<style.end(in: rest)].split(whereSeparator: \.isSpaceOrTab)
        // Without the number sign, a sentence in a comment may start with the word.
        guard words.count <= 1 || afterOpener.first == UInt8(ascii: "#") || style == .pragma else { return nil }
        let name = words.first.map { $0.trimming { $0 == UInt8(ascii: "\"") } } ?? []
        return Mark(line: number, style: style, isStart: isStart, name: String(decoding: name, as: UTF8.self))
    }
}

/// How a line of a file starts a comment.
private enum Style: Hashable {
    case slashes, html, block, parenthesis, dashes, colons, rem, pragma, numberSign, numberSignAndBlank
    /// Other signs, such as `;` and `%`.
    case other([UInt8])

    /// Languages in which only `#region` is a mark.
    var needsNumberSign: Bool {
        switch self {
        case .slashes, .html, .block, .parenthesis, .dashes, .colons, .rem, .pragma, .numberSignAndBlank: false
        case .numberSign, .other: true
        }
    }

    /// Returns the style of a line and the text after its opening sign.
    static func read(_ line: ArraySlice<UInt8>) -> (Style, ArraySlice<UInt8>)? {
        let signs = line.prefix { !$0.isASCIIAlphanumeric && $0 < 0x80 && $0 != UInt8(ascii: "#") && !$0.isSpaceOrTab }
        var rest = line[signs.endIndex...]
        if rest.removePrefix("rem ") { return (.rem, rest.drop(while: \.isSpaceOrTab)) }
        guard !signs.isEmpty else {
            guard line.first == UInt8(ascii: "#") else { return nil }
            if rest.removePrefix("#pragma") { return (.pragma, rest.drop(while: \.isSpaceOrTab)) }
            let after = line.dropFirst()
            let text = after.drop(while: \.isSpaceOrTab)
            // `# region` and `##region` are comments; `#region` is a directive of C#, Visual Basic and PHP.
            let isComment = text.startIndex > after.startIndex || text.first == UInt8(ascii: "#")
            return isComment ? (.numberSignAndBlank, text) : (.numberSign, line)
        }
        rest = rest.drop(while: \.isSpaceOrTab)
        switch Array(signs) {
        case Array("//".utf8), Array("///".utf8): return (.slashes, rest)
        case Array("<!--".utf8), Array("<!---".utf8): return (.html, rest)
        case Array("/*".utf8), Array("/**".utf8): return (.block, rest)
        case Array("(*".utf8): return (.parenthesis, rest)
        case Array("--".utf8): return (.dashes, rest)
        case Array("::".utf8): return (.colons, rest)
        default: return (.other(Array(signs)), rest)
        }
    }

    /// Returns the end of the name in the text after the word: before the sign that ends the comment.
    func end(in text: ArraySlice<UInt8>) -> Int {
        switch self {
        case .html: text.range(of: "-->")?.lowerBound ?? text.endIndex
        case .block: text.range(of: "*/")?.lowerBound ?? text.endIndex
        case .parenthesis: text.range(of: "*)")?.lowerBound ?? text.endIndex
        case .other: text.trimmingSuffix { !$0.isASCIIAlphanumeric && $0 < 0x80 && $0 != UInt8(ascii: "_") }.endIndex
        default: text.endIndex
        }
    }
}

extension ArraySlice<UInt8> {
    /// Removes `word` in any case from the start; false if it is not there.
    fileprivate mutating func removePrefix(_ word: String) -> Bool {
        guard count >= word.utf8.count, zip(self, word.utf8).allSatisfy({ $0.lowercasedASCII == $1 }) else { return false }
        removeFirst(word.utf8.count)
        return true
    }
}
