import RoteiroCore

/// The features of a line that `InputLimits` counts.
struct LineShape {
    /// The nesting level at the start of the line: one for each container marker (`>`, bullet or number) and for every two columns of
    /// indentation.
    private(set) var depth = 0
    /// The number of container markers, without indentation.
    private(set) var markers = 0
    private(set) var isBlank = true
    private(set) var length = 0
    /// The number of bytes that the parser has to look at: without the blanks of a run after the first, and without the data of a
    /// `data:` address.
    private(set) var weight = 0
    /// Whether the line starts an HTML block that ends with a blank line (CommonMark 4.6, start condition 6), at any level.
    private(set) var startsHTML = false
    /// Whether the line starts in the first column.
    var isFlush: Bool { content == line.lowerBound }
    private(set) var pipes = 0
    /// Whether the line could be the delimiter row of a table: only `|`, `-`, `:`, `>` and blanks, with a `-` and a `|` or `:`.
    private(set) var isDelimiterRow = false
    /// `<?` and `<!`, each of which makes cmark scan for a terminator.
    private(set) var processing = 0
    /// `![`.
    private(set) var bangs = 0
    /// `]`.
    private(set) var closers = 0
    /// `*`, `_`, `~`.
    private(set) var emphasis = 0
    /// Whether the line starts with `[` and contains `]:`, as a link reference definition does.
    private(set) var isDefinition = false
    /// The code fence at the start of the line.
    private(set) var fence: (marker: UInt8, length: Int)?
    private var content = 0
    private let bytes: UnsafeBufferPointer<UInt8>
    private let line: Range<Int>

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        self.bytes = bytes
        self.line = line
        length = line.count
        readHead()
        guard !isBlank else { return }
        readRest()
    }

    /// Whether the line closes the code block that `fence` opened.
    func closes(_ fence: (marker: UInt8, length: Int)) -> Bool {
        guard let own = self.fence, own.marker == fence.marker, own.length >= fence.length else { return false }
        return bytes[(content + own.length)..<line.upperBound].allSatisfy(\.isSpaceOrTab)
    }

    private mutating func readHead() {
        var index = line.lowerBound
        var indent = 0
        scan: while index < line.upperBound {
            switch bytes[index] {
            case 0x20: indent += 1
            case 0x09: indent += 4
            case UInt8(ascii: ">"): depth += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard index + 1 >= line.upperBound || bytes[index + 1] <= 0x20 else { break scan }
                depth += 1
            case 0x30...0x39:
                var end = index
                while end < line.upperBound, bytes[end].isASCIIDigit { end += 1 }
                guard end < line.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
                    end + 1 >= line.upperBound || bytes[end + 1] <= 0x20
                else { break scan }
                depth += 1
                index = end
            default: break scan
            }
            index += 1
        }
        content = index
        markers = depth
        depth += max(0, indent - depth) / 2
        // Only spaces and tabs are blank: cmark treats a line of other control characters as text.
        isBlank = bytes[line].allSatisfy(\.isSpaceOrTab)
        if isBlank { (depth, markers) = (0, 0) }
    }

    private mutating func readRest() {
        readFence()
        readHTML()
        readWeight()
        var onlyDelimiters = true
        var dashes = 0
        var colons = 0
        var previous: UInt8 = 0
        for index in line {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ":"): colons += 1
            case 0x20, 0x09, 0x0B, 0x0C, UInt8(ascii: ">"): break
            default:
                onlyDelimiters = false
                count(byte, after: previous)
            }
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { isDefinition = true }
            previous = byte
        }
        isDefinition = isDefinition && content < line.upperBound && bytes[content] == UInt8(ascii: "[")
        isDelimiterRow = onlyDelimiters && dashes > 0 && pipes + colons > 0
    }

    private mutating func count(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: "["): if previous == UInt8(ascii: "!") { bangs += 1 }
        case UInt8(ascii: "]"): closers += 1
        case UInt8(ascii: "?"), UInt8(ascii: "!"): if previous == UInt8(ascii: "<") { processing += 1 }
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis += 1
        default: break
        }
    }

    private mutating func readWeight() {
        let base64 = ";base64,".utf8
        var isData = false
        var previous: UInt8 = 0
        for index in line {
            let byte = bytes[index]
            if isData, byte < 0x80, byte.isASCIIAlphanumeric || "+/=".utf8.contains(byte) { continue }
            isData = byte == UInt8(ascii: ",") && bytes[line.lowerBound...index].suffix(base64.count).elementsEqual(base64)
            if !(byte.isSpaceOrTab && previous.isSpaceOrTab) { weight += 1 }
            previous = byte
        }
    }

    /// Deeper indentation makes the line code or part of a paragraph.
    private mutating func readHTML() {
        guard markers == 0, content - line.lowerBound <= 3, bytes[line.lowerBound..<content].allSatisfy({ $0 == 0x20 }) else { return }
        var rest = bytes[content..<line.upperBound]
        guard rest.popFirst() == UInt8(ascii: "<") else { return }
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        let name = rest.prefix(11).prefix(while: \.isASCIIAlphanumeric)
        let next = rest.dropFirst(name.count).first
        guard next == nil || next.map({ $0.isSpaceOrTab || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }) == true else { return }
        startsHTML = Self.blockTags.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    /// The tags of start condition 6.
    private static let blockTags: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4",
        "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
        "optgroup", "option", "p", "param", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul",
    ]

    private mutating func readFence() {
        guard content < line.upperBound else { return }
        let marker = bytes[content]
        guard marker == UInt8(ascii: "`") || marker == UInt8(ascii: "~") else { return }
        var end = content
        while end < line.upperBound, bytes[end] == marker { end += 1 }
        guard end - content >= 3 else { return }
        // An info string that contains a backtick makes the line text (CommonMark 0.29, 4.5).
        if marker == UInt8(ascii: "`"), bytes[end..<line.upperBound].contains(marker) { return }
        fence = (marker, end - content)
    }
}
