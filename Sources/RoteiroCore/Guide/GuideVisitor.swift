/// Visits the blocks and inlines of a page in document order, parents first. The headings of parts and steps are visited as heading
/// blocks.
package protocol GuideVisitor {
    /// Called before the block's inlines and children are visited.
    mutating func visit(_ block: Block)
    /// Called before the inline's children are visited.
    mutating func visit(_ inline: Inline)
}

extension GuideVisitor {
    package mutating func visit(_ block: Block) {}
    package mutating func visit(_ inline: Inline) {}

    /// Visits the whole page. Footnotes come last.
    package mutating func walk(_ guide: Guide) {
        if let heading = guide.heading { walk(.heading(heading)) }
        walk(guide.intro)
        for part in guide.parts {
            walk(part.ownBlocks)
            for step in part.steps {
                walk(step.ownBlocks)
                walk(step.interlude)
            }
        }
        for footnote in guide.footnotes { walk(footnote.blocks) }
    }

    package mutating func walk(_ blocks: [Block]) {
        for block in blocks { walk(block) }
    }

    package mutating func walk(_ block: Block) {
        visit(block)
        for group in block.inlines { walk(group.content) }
        walk(block.children)
    }

    package mutating func walk(_ inlines: [Inline]) {
        for inline in inlines {
            visit(inline)
            walk(inline.children)
        }
    }
}

extension Part {
    /// The containers that begin with the part, the heading, if there is one, and the blocks before the first step.
    package var ownBlocks: [Block] { openedBoxes.map(\.block) + (heading.map { [.heading($0)] } ?? []) + blocks }
}

extension Step {
    /// The heading or the line, if there is one, and the blocks, without the interlude.
    package var ownBlocks: [Block] {
        if let heading { return [.heading(heading)] + blocks }
        return origin == .line ? [.paragraph(Paragraph(content: title.content, span: span))] + blocks : blocks
    }
}
