import RoteiroCore

/// A block of a flow (the page, a box or a tab), as the recogniser sees it. Thematic breaks are left out.
struct FlowNode {
    enum Kind {
        case heading(Heading)
        case paragraph(Paragraph)
        /// Some items of a list: a list whose written numbers fall back to 1 is two.
        case list(List, Range<Int>, start: Int, isSplit: Bool)
        case box(FlowBox)
        /// Pictures.
        case picture
        case comment(RawHTML)
        case html(RawHTML)
        /// A quote, code, a table: it never holds steps.
        case closed(Block)
    }

    var kind: Kind
    var span: Span

    static func nodes(of blocks: [Block]) -> [FlowNode] {
        var nodes: [FlowNode] = []
        nodes.reserveCapacity(blocks.count)
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): nodes.append(FlowNode(kind: .paragraph(paragraph), span: paragraph.span))
            case .heading(let heading): nodes.append(FlowNode(kind: .heading(heading), span: heading.span))
            case .list(let list): append(list, to: &nodes)
            case .callout(let callout):
                // An alert of GitHub is a quote.
                let isClosed = callout.fence == nil || callout.namesPrerequisites
                nodes.append(FlowNode(kind: isClosed ? .closed(block) : .box(FlowBox(callout)), span: callout.span))
            case .vitePressContainer(let container): nodes.append(FlowNode(kind: .box(FlowBox(container)), span: container.span))
            case .figure, .gallery: nodes.append(FlowNode(kind: .picture, span: block.span))
            case .html(let html): nodes.append(FlowNode(kind: html.isComment ? .comment(html) : .html(html), span: html.span))
            case .quote, .prerequisites, .code, .codeGroup, .table, .qr, .tableOfContents:
                nodes.append(FlowNode(kind: .closed(block), span: block.span))
            case .thematicBreak: break
            }
        }
        return nodes
    }

    /// Splits an ordered list before each item that is written 1 after another number.
    private static func append(_ list: List, to nodes: inout [FlowNode]) {
        guard let start = list.start else {
            return nodes.append(FlowNode(kind: .list(list, list.items.indices, start: 0, isSplit: false), span: list.span))
        }
        var begin = 0
        var parts: [Range<Int>] = []
        for index in list.items.indices.dropFirst() where list.items[index].number?.value == 1 && list.items[index - 1].number?.value != 1 {
            parts.append(begin..<index)
            begin = index
        }
        parts.append(begin..<list.items.count)
        for part in parts {
            let span =
                part.isEmpty
                ? list.span
                : Span(list.span.file, Int(list.items[part.lowerBound].span.lower), Int(list.items[part.upperBound - 1].span.upper))
            nodes.append(
                FlowNode(
                    kind: .list(list, part, start: part.lowerBound == 0 ? start : 1, isSplit: parts.count > 1),
                    span: parts.count > 1 ? span : list.span))
        }
    }

    var heading: Heading? {
        if case .heading(let heading) = kind { heading } else { nil }
    }

    /// The level of a heading; 0 for anything else.
    var level: Int {
        if case .heading(let heading) = kind { heading.level } else { 0 }
    }

    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    var isSoft: Bool {
        switch kind {
        case .box, .picture, .comment, .html, .closed: true
        case .heading, .paragraph, .list: false
        }
    }
}

/// A container: a flow of its own.
struct FlowBox {
    var title: InlineGroup?
    var blocks: [Block]
    /// `::: passos`
    var isMarked: Bool

    init(_ callout: Callout) {
        title = callout.title
        blocks = callout.blocks
        isMarked = false
    }

    init(_ container: VitePressContainer) {
        blocks = container.blocks
        isMarked = container.kind == .steps
    }
}
