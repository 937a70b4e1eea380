import CCMarkGFM
import GuideModel

/// Turns cmark's inlines into ours, each with its true place.
struct InlineReader {
    /// Deeper emphasis than this is refused: whoever walks a text recurses.
    static let maximumDepth = 100

    let text: MarkdownText
    /// Footnotes by their number, how often they were used so far on this page.
    private(set) var footnoteUses: [Int: Int]
    /// The text was deeper than `maximumDepth`.
    private(set) var isTooDeep = false
    private var scanner: InlineScanner

    /// A reader for the inlines of one block, whose lines hold `segments`.
    init(_ text: MarkdownText, segments: [Range<Int>], footnoteUses: [Int: Int]) {
        self.text = text
        self.footnoteUses = footnoteUses
        scanner = InlineScanner(text.bytes, segments: segments)
    }

    /// Everything that `node` holds, as CommonMark has it.
    mutating func inlines(of node: TreeNode) -> [Inline] { content(of: node, depth: 0) }

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
        case CMARK_NODE_TEXT: return .text(located(node.literal) { scanner, literal in scanner.text(literal) })
        case CMARK_NODE_CODE: return .code(located(node.literal) { scanner, _ in scanner.codeSpan() })
        case CMARK_NODE_SOFTBREAK: return .softBreak(text.span(scanner.lineBreak()))
        case CMARK_NODE_LINEBREAK: return .hardBreak(text.span(scanner.lineBreak()))
        case CMARK_NODE_HTML_INLINE:
            let literal = node.literal
            let range = scanner.verbatim(literal)
            return .html(HTMLScanner.html(literal, at: range, in: text))
        case CMARK_NODE_EMPH: return .emphasis(group(node, delimiters: 1, of: "*_", depth: depth))
        case CMARK_NODE_STRONG: return .strong(group(node, delimiters: 2, of: "*_", depth: depth))
        case CMARK_NODE_LINK: return link(node, depth: depth)
        case CMARK_NODE_IMAGE: return image(node, depth: depth)
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnote(node)
        default:
            guard node.typeName == "strikethrough" else { return nil }
            let tildes = max(1, min(2, scanner.run(of: UInt8(ascii: "~"))))
            return .strikethrough(group(node, delimiters: tildes, of: "~", depth: depth))
        }
    }

    private mutating func located(_ literal: String, _ find: (inout InlineScanner, String) -> Range<Int>) -> Located<String> {
        Located(literal, at: text.span(find(&scanner, literal)))
    }

    private mutating func group(_ node: TreeNode, delimiters: Int, of marks: StaticString, depth: Int) -> InlineGroup {
        let start = scanner.delimiters(delimiters, of: marks)
        let content = content(of: node, depth: depth + 1)
        _ = scanner.delimiters(delimiters, of: marks)
        return InlineGroup(content, at: text.span(start..<max(start, scanner.position)))
    }

    private mutating func link(_ node: TreeNode, depth: Int) -> Inline {
        let url = node.url
        if scanner.isAtAutolink {
            let (whole, address) = scanner.autolink()
            let shown = node.firstChild?.literal ?? url
            return .link(
                Link(
                    destination: Located(url, at: text.span(address)), title: nil,
                    content: [.text(Located(shown, at: text.span(address)))], form: .autolink, span: text.span(whole)))
        }
        let start = scanner.openBracket(isImage: false)
        let textStart = scanner.position
        let content = content(of: node, depth: depth + 1)
        let tail = scanner.linkTail(url: url)
        let destination = tail.destination ?? textStart..<max(textStart, tail.textEnd)
        return .link(
            Link(
                destination: Located(url, at: text.span(destination)), title: node.title, content: content,
                form: tail.destination == nil ? .reference : .inline, span: text.span(start..<max(start, tail.end))))
    }

    private mutating func image(_ node: TreeNode, depth: Int) -> Inline {
        let start = scanner.openBracket(isImage: true)
        let altStart = scanner.position
        let alt = content(of: node, depth: depth + 1)
        let tail = scanner.linkTail(url: node.url)
        let altRange = altStart..<max(altStart, tail.textEnd)
        return .image(
            ImageReference(
                source: Located(node.url, at: text.span(tail.destination ?? altRange)),
                alt: Located(alt.altText, at: text.span(altRange)), title: node.title, span: text.span(start..<max(start, tail.end))))
    }

    private mutating func footnote(_ node: TreeNode) -> Inline {
        let number = Int(node.literal) ?? 0
        footnoteUses[number, default: 0] += 1
        let start = scanner.openBracket(isImage: false)
        let tail = scanner.linkTail(url: "")
        return .footnoteReference(
            FootnoteReference(number: number, use: footnoteUses[number] ?? 1, span: text.span(start..<max(start, tail.textEnd + 1))))
    }
}

extension [Inline] {
    /// What CommonMark prints as an image's alt: the words, tags as written.
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
