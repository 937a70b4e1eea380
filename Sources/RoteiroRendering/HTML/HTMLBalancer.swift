import RoteiroCore

/// Makes the HTML of a page well-formed around the tags of its author: `<div>` before a heading and `</div>` in another section, end tags
/// without a start, `<Icon />`, which browsers read as a start tag.
struct HTMLBalancer {
    private let source: String
    private let bytes: [UInt8]
    private var out: ByteWriter
    private var open: [Element] = []
    /// Elements that were closed before their end tag, and the number of elements that stayed open.
    private var closedEarly: [(name: String, depth: Int)] = []

    private struct Element {
        let name: String
        var isForeign = false
    }

    /// Returns `html` with every element closed where its parent is. End tags without a start tag are left out.
    static func balanced(_ html: [UInt8]) -> [UInt8] {
        var balancer = HTMLBalancer(html)
        balancer.run()
        return balancer.out.bytes
    }

    private init(_ html: [UInt8]) {
        bytes = html
        source = String(decoding: html, as: UTF8.self)
        out = ByteWriter(capacity: html.count + 256)
    }

    private mutating func run() {
        var rawEnd = 0
        for token in HTMLScanner(source) {
            switch token {
            case .text(let range), .comment(let range, _), .dropped(let range):
                if range.lowerBound >= rawEnd { write(range) }
            case .tag(let tag):
                guard tag.range.lowerBound >= rawEnd else { continue }
                let name = tag.name.lowercased()
                if tag.isClosing {
                    end(name, tag.range)
                } else {
                    begin(name, tag)
                    if Self.rawText.contains(name), !tag.isSelfClosing { rawEnd = endOfRawText(name, from: tag.range.upperBound) }
                }
            }
        }
        while let last = open.popLast() { close(last) }
    }

    private mutating func write(_ range: Range<Int>) { out.raw(bytes: Array(bytes[range])) }

    private mutating func begin(_ name: String, _ tag: HTMLScanner.Tag) {
        let isForeign = open.last?.isForeign ?? false || name == "svg" || name == "math"
        if Self.endingParagraphs.contains(name), open.last?.name == "p" { open.removeLast() }
        if Self.void.contains(name) || isForeign && tag.isSelfClosing { return write(tag.range) }
        if tag.isSelfClosing {
            // Browsers ignore the slash.
            let slash = bytes[tag.range].lastIndex(of: UInt8(ascii: "/")) ?? tag.range.upperBound - 1
            var end = slash
            while end > tag.range.lowerBound, bytes[end - 1].isASCIIWhitespace { end -= 1 }
            write(tag.range.lowerBound..<end)
            out.raw("></" + tag.name + ">")
            return
        }
        write(tag.range)
        open.append(Element(name: name, isForeign: isForeign))
    }

    private mutating func end(_ name: String, _ range: Range<Int>) {
        let early = closedEarly.lastIndex { $0.name == name }
        let place = open.lastIndex { $0.name == name }
        if let early, place ?? -1 < closedEarly[early].depth {
            closedEarly.remove(at: early)
            return
        }
        guard let place else { return }
        while open.count > place + 1, let inner = open.popLast() {
            close(inner)
            if !Self.optionalEnds.contains(inner.name) { closedEarly.append((inner.name, place)) }
        }
        open.removeLast()
        write(range)
    }

    /// Writes the end tag, unless browsers supply it.
    private mutating func close(_ element: Element) {
        if !Self.optionalEnds.contains(element.name) { out.raw("</" + element.name + ">") }
    }

    /// Copies the content of an element such as `<script>`, which contains no tags, and returns its end.
    private mutating func endOfRawText(_ name: String, from start: Int) -> Int {
        let end = Array("</\(name)".utf8)
        var index = start
        while index + end.count <= bytes.count, !zip(bytes[index...], end).allSatisfy({ $0.lowercasedASCII == $1 }) { index += 1 }
        if index + end.count > bytes.count { index = bytes.count }
        write(start..<index)
        return index
    }

    private static let void = RawHTML.voidTags

    private static let rawText: Set = ["script", "style", "textarea", "title"]

    /// Elements whose end tag may be missing.
    private static let optionalEnds: Set = [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup", "rt", "rp",
    ]

    /// A paragraph ends before them.
    private static let endingParagraphs: Set = [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dd", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu", "nav", "ol", "p", "pre",
        "section", "table", "ul",
    ]
}
