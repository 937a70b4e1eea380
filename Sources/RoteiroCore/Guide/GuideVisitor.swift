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

    /// Visits a block and what it holds. The one place that knows what holds what.
    package mutating func walk(_ block: Block) {
        visit(block)
        switch block {
        case .paragraph(let paragraph): walk(paragraph.content)
        case .heading(let heading): walk(heading.content)
        case .list(let list): for item in list.items { walk(item.blocks) }
        case .quote(let quote): walk(quote.blocks)
        case .callout(let callout):
            walk(callout.title?.content ?? [])
            walk(callout.blocks)
        case .prerequisites(let prerequisites):
            walk(prerequisites.callout.title?.content ?? [])
            walk(prerequisites.lead)
            for item in prerequisites.items { walk(item.blocks) }
            walk(prerequisites.closing)
        case .wrapper(let wrapper): walk(wrapper.blocks)
        case .codeGroup(let group): walk(group.blocks)
        case .table(let table):
            for row in [table.header] + table.rows {
                for cell in row { walk(cell.content) }
            }
        case .figure(let image): visit(.image(image))
        case .gallery(let gallery): for image in gallery.images { visit(.image(image)) }
        case .qr(let qr): walk(qr.caption)
        case .code, .html, .divider, .tableOfContents: break
        }
    }

    /// Visits these inlines and what they hold.
    package mutating func walk(_ inlines: [Inline]) {
        for inline in inlines {
            visit(inline)
            switch inline {
            case .emphasis(let group), .strong(let group), .strikethrough(let group): walk(group.content)
            case .link(let link): walk(link.content)
            case .text, .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: break
            }
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
