import CCMarkGFM
import RoteiroCore

extension BlockReader {
    mutating func container(_ node: TreeNode, _ open: OpenContainer) -> [Block] {
        let fence = fence(open)
        let start = text.lines.start(of: open.openLine) + open.line.column
        let end = open.closeLine > 0 ? text.lines.content(of: open.closeLine).upperBound : range(node).upperBound
        if open.closeLine == 0 {
            faults.append(
                .containerUnclosed(kind: fence.kind.name, opening: fence.opening, endedBy: closings.last { $0 != nil } ?? nil))
        } else if let line = open.openCodeLine, let closing = fence.closing {
            codeLinesEndedByContainers.insert(line)
            faults.append(.containerFenceInCode(closing: closing, code: text.span(text.lines.content(of: line))))
        }
        if case .callout = fence.kind {
            faults += open.line.attributes.taken(by: .container).refused.map { .unsupported(.attribute($0), fence.opening) }
        }
        let title = title(of: node, open)
        closings.append(fence.closing)
        let blocks = blocks(of: node)
        closings.removeLast()
        return [
            ContainerBlock(open: open, fence: fence, title: title, blocks: blocks, span: text.span(start..<max(start, end))).block(in: text)
        ]
    }

    private func fence(_ open: OpenContainer) -> Fence {
        let line = text.lines.start(of: open.openLine)
        let closing = open.closeLine > 0 ? text.span(trimmed(text.lines.content(of: open.closeLine))) : nil
        return Fence(
            kind: open.line.kind, markers: open.line.markers, opening: text.span((line + open.line.column)..<(line + open.line.end)),
            closing: closing, depth: open.depth)
    }

    /// Starts at the colons, because a closing line may be inside a block quote.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = text.bytes[range].firstIndex(of: UInt8(ascii: ":")) ?? range.lowerBound
        var end = range.upperBound
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private mutating func title(of node: TreeNode, _ open: OpenContainer) -> InlineGroup? {
        guard let child = node.firstChild, child.type == CMARK_NODE_HEADING,
            cmark_node_get_syntax_extension(child.pointer) == containers
        else { return defaultTitle(of: open) }
        let start = text.lines.start(of: open.openLine) + open.line.titleColumn
        let range = start..<(start + open.line.title.utf8.count)
        return InlineGroup(rewrite(inlines(of: child, BlockContent(text.bytes, lines: [range]))), at: text.span(range))
    }

    /// The title that the settings give. It stands at the opening line.
    private func defaultTitle(of open: OpenContainer) -> InlineGroup? {
        guard let title = open.line.defaultTitle else { return nil }
        let span = fence(open).opening
        return InlineGroup([.text(Located(title, at: span))], at: span)
    }
}
