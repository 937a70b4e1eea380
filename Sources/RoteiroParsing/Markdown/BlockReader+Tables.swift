import CCMarkGFM
import RoteiroCore

extension BlockReader {
    mutating func table(_ node: TreeNode) -> Table {
        let layout = TableSpans(lineContent, node: node)
        var rows: [[Table.Cell]] = []
        for (row, child) in node.children.enumerated() {
            var cells: [Table.Cell] = []
            let nodes = Array(child.children)
            for (cell, range) in zip(nodes, layout.cells(ofRow: row, nodes)) {
                let inlines = inlines(of: cell, BlockContent(text.bytes, cell: range))
                cells.append(Table.Cell(content: rewrite(inlines), span: text.span(range)))
            }
            rows.append(cells)
            if text.dialect == .pages, row > 0, let lost = layout.surplus(ofRow: row, columns: nodes.count) { faults.append(lost) }
        }
        // The parser takes a line of attributes below the table as a row.
        var attributes = ElementAttributes.none
        if rows.count > 1, let last = rows.last, last.dropFirst().allSatisfy({ $0.content.isEmpty }), var content = last.first?.content,
            let found = TrailingAttributes.remove(from: &content, text.sources), content.isEmpty
        {
            rows.removeLast()
            attributes = taken(found.attributes, by: .block, at: found.span)
        }
        let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
        let letters = cmark_gfm_extensions_get_table_alignments(node.pointer)
        let alignments = (0..<columns).map { Table.Alignment(letter: letters?[$0] ?? 0) }
        return Table(
            alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()), attributes: attributes,
            span: text.span(layout.range))
    }
}

extension Table.Alignment {
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .center
        case UInt8(ascii: "r"): self = .right
        default: self = .none
        }
    }
}
