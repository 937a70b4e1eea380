import CCMarkGFM
import RoteiroCore

/// Converts cmark's inline nodes to `Inline` values with exact spans.
struct InlineReader {
    /// Deeper nesting is an error, because the consumers of inlines are recursive.
    static let maximumDepth = 100

    let text: MarkdownText
    /// The number of references so far on the page, by footnote number.
    private(set) var footnoteUses: [Int: Int]
    /// Unsupported and dangerous HTML, and links that were not parsed.
    private(set) var faults: [SyntaxFault] = []
    private(set) var ignores: [IgnoreComment] = []
    /// Whether the inlines were nested deeper than `maximumDepth`.
    private(set) var isTooDeep = false
    private var scanner: InlineScanner
    /// The labels of the references in the block.
    private(set) var labels: Set<String> = []
    /// The literal text of the block; nil in plain CommonMark.
    private var literals: LiteralRuns?
    /// Whether the block is a paragraph, whose lines can look like the start of another block.
    private let isParagraph: Bool

    /// Reads the inlines of one block, whose text starts at `start` of its content.
    init(_ text: MarkdownText, _ content: BlockContent, from start: Int, isParagraph: Bool, footnoteUses: [Int: Int]) {
        self.text = text
        self.footnoteUses = footnoteUses
        self.isParagraph = isParagraph
        scanner = InlineScanner(content, from: start)
        literals = text.dialect == .pages ? LiteralRuns() : nil
    }

    /// Returns the children of `node` as CommonMark, before the page dialect is applied.
    mutating func inlines(of node: TreeNode) -> [Inline] {
        let inlines = content(of: node, depth: 0)
        if let literals = literals?.runs { findLeftovers(in: literals) }
        return inlines
    }

    private mutating func findLeftovers(in literals: [Range<Int>]) {
        let bytes = scanner.content.bytes
        guard literals.contains(where: { bytes[$0].contains(where: InlineLeftovers.isMark) }) else { return }
        if bytes.contains(UInt8(ascii: "]")) { findUnparsedLinks(in: literals) }
        let literal = LiteralText(bytes, runs: literals)
        for found in UndefinedReferences(literal).found {
            let label = Located(literal.string(found.label), at: span(found.label))
            faults.append(.linkUnparsed(.undefined(nearest: nil), address: label, span(found.whole)))
        }
        let found = InlineLeftovers(literal).found + (isParagraph ? LineLeftovers(literal).found : [])
        for found in found {
            let place = span(found.range)
            // A repair of text that an include or a quote splits would not fit the source.
            let isWhole = Int(place.upper) - Int(place.lower) == found.range.count
            faults.append(.leftover(Leftover(found.kind, at: place, repair: isWhole ? found.repair : nil)))
        }
    }

    private mutating func findUnparsedLinks(in literals: [Range<Int>]) {
        let bytes = scanner.content.bytes
        for found in UnparsedLinks(bytes, literals: literals).found {
            let address = Located(String(decoding: bytes[found.address], as: UTF8.self), at: span(found.address))
            faults.append(.linkUnparsed(found.kind, address: address, span(found.whole)))
        }
    }

    private mutating func content(of node: TreeNode, depth: Int) -> [Inline] {
        if depth > InlineReader.maximumDepth {
            isTooDeep = true
            return []
        }
        var inlines: [Inline] = []
        for child in node.children {
            if let inline = inline(child, depth: depth) { inlines.append(inline) }
        }
        return inlines
    }

    private mutating func inline(_ node: TreeNode, depth: Int) -> Inline? {
        switch node.type {
        case CMARK_NODE_TEXT:
            let literal = node.literal
            let range = scanner.text(literal)
            literals?.append(range)
            return .text(Located(literal, at: span(range ?? scanner.whole)))
        case CMARK_NODE_CODE: return .code(Located(node.literal, at: span(scanner.codeSpan())))
        case CMARK_NODE_SOFTBREAK: return .softBreak(span(scanner.lineBreak()))
        case CMARK_NODE_LINEBREAK: return .hardBreak(span(scanner.lineBreak()))
        case CMARK_NODE_HTML_INLINE: return .html(html(node))
        case CMARK_NODE_EMPH: return .emphasis(group(node, delimiters: 1, depth: depth))
        case CMARK_NODE_STRONG: return .strong(group(node, delimiters: 2, depth: depth))
        case CMARK_NODE_LINK: return link(node, depth: depth)
        case CMARK_NODE_IMAGE: return image(node, depth: depth)
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnote(node)
        default:
            guard node.typeName == "strikethrough" else { return nil }
            let tildes = max(1, min(2, scanner.run(of: UInt8(ascii: "~"))))
            return .strikethrough(group(node, delimiters: tildes, depth: depth))
        }
    }

    private func span(_ range: Range<Int>) -> Span { text.span(scanner.content.source(range)) }

    private mutating func group(_ node: TreeNode, delimiters: Int, depth: Int) -> InlineGroup {
        let start = scanner.delimiters(delimiters)
        let content = content(of: node, depth: depth + 1)
        _ = scanner.delimiters(delimiters)
        return InlineGroup(content, at: span(start..<max(start, scanner.position)))
    }

    private mutating func html(_ node: TreeNode) -> RawHTML {
        let literal = node.literal
        let range = scanner.verbatim(literal)
        let html = LocatedHTML(literal, at: range ?? scanner.whole, isExact: range != nil, of: scanner.content, in: text)
        if text.dialect == .pages {
            faults += VueSyntax.faults(in: html, LostTags(html, in: scanner.content.bytes, at: range)) + HTMLHazards.faults(in: html)
            ignores += IgnoreComments.all(in: html, text.sources)
        }
        return html.block
    }

    private mutating func link(_ node: TreeNode, depth: Int) -> Inline {
        let url = node.url
        if scanner.isAtAutolink {
            let (whole, address) = scanner.autolink()
            let shown = node.firstChild?.literal ?? url
            return .link(
                Link(
                    destination: Located(url, at: span(address)), title: nil,
                    content: [.text(Located(shown, at: span(address)))], form: .autolink, span: span(whole)))
        }
        let start = scanner.openBracket(isImage: false)
        let textStart = scanner.position
        let content = content(of: node, depth: depth + 1)
        let tail = scanner.linkTail(url: url)
        if tail.destination == nil { noteLabel(textStart, tail) }
        let destination = tail.destination ?? textStart..<max(textStart, tail.textEnd)
        return .link(
            Link(
                destination: Located(url, at: span(destination)), title: node.title, content: content,
                form: tail.destination == nil ? .reference : .inline, span: span(start..<max(start, tail.end))))
    }

    private mutating func image(_ node: TreeNode, depth: Int) -> Inline {
        let start = scanner.openBracket(isImage: true)
        let altStart = scanner.position
        let alt = content(of: node, depth: depth + 1)
        let tail = scanner.linkTail(url: node.url)
        if tail.destination == nil { noteLabel(altStart, tail) }
        let altRange = altStart..<max(altStart, tail.textEnd)
        return .image(
            ImageReference(
                source: Located(node.url, at: span(tail.destination ?? altRange)),
                alt: Located(alt.altText, at: span(altRange)), title: node.title, span: span(start..<max(start, tail.end))))
    }

    /// The label of `[a][label]` is between the second brackets, that of `[label][]` and `[label]` between the first.
    private mutating func noteLabel(_ start: Int, _ tail: InlineScanner.LinkTail) {
        let (second, end) = (tail.textEnd + 2, tail.end - 1)
        let range = second < end ? second..<end : start..<max(start, tail.textEnd)
        labels.insert(LinkDefinitions.folded(scanner.content.bytes[range]))
    }

    private mutating func footnote(_ node: TreeNode) -> Inline {
        let number = Int(node.literal) ?? 0
        footnoteUses[number, default: 0] += 1
        let start = scanner.openBracket(isImage: false)
        let end = scanner.closeBracket() + 1
        return .footnoteReference(
            FootnoteReference(number: number, use: footnoteUses[number] ?? 1, span: span(start..<max(start, end))))
    }
}

extension [Inline] {
    /// The `alt` text that CommonMark renders: plain text, with HTML tags as written.
    fileprivate var altText: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text): text.value
            case .html(let html): html.source
            case .softBreak, .hardBreak: " "
            case .emphasis(let group), .strong(let group), .strikethrough(let group): group.content.altText
            case .link(let link): link.content.altText
            case .image(let image): image.alt.value
            case .uiLabel(let label): label.text
            case .icon, .footnoteReference: ""
            }
        }.joined()
    }
}
