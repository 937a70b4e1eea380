/// Something that looks at every block and inline of a page, in the order of the page. The headings of parts and
/// steps are visited as heading blocks; a container is visited before what it holds.
package protocol GuideVisitor {
    /// Looks at one block; what it holds is visited next.
    mutating func visit(_ block: Block)
    /// Looks at one inline; what it holds is visited next.
    mutating func visit(_ inline: Inline)
}

extension GuideVisitor {
    /// Nothing.
    package mutating func visit(_ block: Block) {}
    /// Nothing.
    package mutating func visit(_ inline: Inline) {}

    /// Visits the whole page.
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

    /// Visits these blocks and what they hold.
    package mutating func walk(_ blocks: [Block]) {
        for block in blocks { walk(block) }
    }

    /// Visits a block and what it holds.
    package mutating func walk(_ block: Block) {
        visit(block)
        for group in block.inlines { walk(group.content) }
        walk(block.children)
    }

    /// Visits these inlines and what they hold.
    package mutating func walk(_ inlines: [Inline]) {
        for inline in inlines {
            visit(inline)
            walk(inline.children)
        }
    }
}

extension Part {
    /// Its heading, if it has one, and what stands before its first step.
    package var ownBlocks: [Block] { (heading.map { [.heading($0)] } ?? []) + blocks }
}

extension Step {
    /// Its heading and what the reader does and sees; the interlude is not its own.
    package var ownBlocks: [Block] { [.heading(heading)] + blocks }
}
