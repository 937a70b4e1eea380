import RoteiroCore
import RoteiroParsing

/// Replaces the text of every unit of a page. Extraction, page translation and statistics all use this walk, so that they agree on what is
/// translatable.
struct GuideRewriter {
    /// A sentence, or a text without Markdown, with its context.
    struct Place {
        var content: [Inline]
        /// Whether the text is not Markdown, as in front matter and `alt`.
        var isPlain: Bool
        var role: TranslationUnit.Role
        var step: String?
        /// The kinds of the enclosing containers, outermost first: `tip/`; empty outside containers.
        var container = ""
        var span: Span
    }

    /// Returns the new content; nil keeps the existing one.
    private let translate: (Place) -> [Inline]?
    /// Returns the prefix of the titles of parts and steps in headings: `Parte 1`, `Passo 3`.
    private let label: (Numbered) -> String
    /// Changes the anchors of a heading, after its content.
    private let anchor: (inout Heading) -> Void
    private var step: String?
    private var container = ""
    /// The rewritten containers of parts, by their spans.
    private var boxes: [Span: PartBox.Container] = [:]

    enum Numbered {
        case part(Int)
        case step(Step)
    }

    init(
        label: @escaping (Numbered) -> String, anchor: @escaping (inout Heading) -> Void = { _ in },
        translate: @escaping (Place) -> [Inline]?
    ) {
        self.label = label
        self.anchor = anchor
        self.translate = translate
    }

    mutating func rewrite(_ guide: inout Guide) {
        rewrite(&guide.frontMatter)
        if var heading = guide.heading {
            rewrite(&heading)
            guide.heading = heading
        }
        rewrite(&guide.intro)
        for part in guide.parts.indices {
            rewriteBoxes(of: &guide.parts[part])
            rewrite(&guide.parts[part])
            for step in guide.parts[part].steps.indices { rewrite(&guide.parts[part].steps[step]) }
            container = ""
        }
        for footnote in guide.footnotes.indices { rewrite(&guide.footnotes[footnote].blocks) }
    }

    /// Enters the containers of a part. The title of a container is one text, whatever the number of its parts.
    private mutating func rewriteBoxes(of part: inout Part) {
        for index in part.boxes.indices {
            let box = part.boxes[index]
            if box.isContinued {
                part.boxes[index].container = boxes[box.span] ?? box.container
            } else if case .callout(var callout) = box.container {
                rewriteTitle(of: &callout)
                part.boxes[index].container = .callout(callout)
                boxes[box.span] = .callout(callout)
            }
            if let callout = box.callout { container += callout.kind.rawValue + "/" }
        }
        switch part.kind {
        case .box: part.title = part.boxes.last?.callout?.title
        case .explicit, .section, .implicit: break
        }
    }

    private mutating func rewrite(_ part: inout Part) {
        if var title = part.title, var heading = part.heading {
            rewrite(&title.content, part.number == nil ? .heading : .part, heading.span)
            part.title = title
            heading.content = part.number.map { numbered(.part($0.value), title.content) } ?? title.content
            anchor(&heading)
            part.heading = heading
        }
        rewrite(&part.blocks)
    }

    private mutating func rewrite(_ step: inout Step) {
        self.step = step.id
        rewriteTitle(of: &step)
        rewrite(&step.blocks, step.origin == .list ? .item : .paragraph)
        if step.origin == .list { (step.title, step.isTitleCut) = ItemTitle.title(of: step.blocks, at: step.title.span) }
        if !step.substeps.isEmpty {
            var titles = SubstepTitles()
            titles.walk(step.ownBlocks)
            if let heading = step.heading { titles.bySpan[heading.span] = step.title }
            for index in step.substeps.indices {
                if let title = titles.bySpan[step.substeps[index].span] { step.substeps[index].title = title }
            }
        }
        self.step = nil
        rewrite(&step.interlude)
    }

    /// A title after a step word is a unit without that word and the number. Without the word, the heading or the line is one unit, as it
    /// would be if it were no step.
    private mutating func rewriteTitle(of step: inout Step) {
        if var heading = step.heading {
            if step.word.isEmpty {
                rewrite(&heading)
                step.title = NumberedTitle.of(heading.content, at: step.title.span) ?? InlineGroup(heading.content, at: step.title.span)
            } else {
                rewrite(&step.title.content, .step, heading.span)
                heading.content = numbered(.step(step), step.title.content)
                anchor(&heading)
            }
            step.heading = heading
        } else if step.origin == .line {
            if step.line.isEmpty { return rewrite(&step.title.content, .step, step.span) }
            rewrite(&step.line, step.list == nil ? .paragraph : .item, step.span)
            step.title = NumberedTitle.of(step.line, at: step.title.span) ?? InlineGroup(step.line, at: step.title.span)
        }
    }

    /// The titles of the items of the lists in a step, and of its step headings.
    private struct SubstepTitles: GuideVisitor {
        var bySpan: [Span: InlineGroup] = [:]

        mutating func visit(_ block: Block) {
            if case .heading(let heading) = block { bySpan[heading.span] = NumberedTitle.of(heading.content, at: heading.span) }
            guard case .list(let list) = block else { return }
            for item in list.items {
                let (title, isCut) = ItemTitle.title(of: item.blocks, at: item.span)
                bySpan[item.span] = isCut ? title.withEllipsis : title
            }
        }
    }

    private func numbered(_ word: Numbered, _ title: [Inline]) -> [Inline] {
        let words = label(word) + (title.isEmpty ? "" : ": ")
        return [.text(Located(words, at: title.first?.span ?? Span(FileID(0), 0, 0)))] + title
    }

    private mutating func rewrite(_ heading: inout Heading) {
        rewrite(&heading.content, .heading, heading.span)
        anchor(&heading)
    }

    private mutating func rewrite(_ content: inout [Inline], _ role: TranslationUnit.Role, _ span: Span) {
        if let words = translate(Place(content: content, isPlain: false, role: role, step: step, container: container, span: span)) {
            content = words
        }
    }

    private mutating func rewrite(_ text: inout String, _ role: TranslationUnit.Role, _ span: Span) {
        let content: [Inline] = [.text(Located(text, at: span))]
        let place = Place(content: content, isPlain: true, role: role, step: step, container: container, span: span)
        if let words = translate(place) { text = words.plainText }
    }

    private mutating func rewrite(_ blocks: inout [Block], _ role: TranslationUnit.Role = .paragraph) {
        for index in blocks.indices { rewrite(&blocks[index], role) }
    }

    private mutating func rewrite(_ block: inout Block, _ role: TranslationUnit.Role) {
        switch block {
        case .paragraph(var paragraph):
            rewrite(&paragraph.content, role, paragraph.span)
            block = .paragraph(paragraph)
        case .heading(var heading):
            rewrite(&heading)
            block = .heading(heading)
        case .list(var list):
            for item in list.items.indices { rewrite(&list.items[item].blocks, .item) }
            block = .list(list)
        case .quote(var quote):
            rewrite(&quote.blocks)
            block = .quote(quote)
        case .callout(var callout):
            rewrite(&callout)
            block = .callout(callout)
        case .prerequisites(var prerequisites):
            rewrite(&prerequisites.callout)
            enter(prerequisites.callout.kind.rawValue) { walk in
                walk.rewrite(&prerequisites.lead)
                for item in prerequisites.items.indices { walk.rewrite(&prerequisites.items[item].blocks, .item) }
                walk.rewrite(&prerequisites.closing)
            }
            block = .prerequisites(prerequisites)
        case .vitePressContainer(var container):
            rewrite(&container.blocks)
            block = .vitePressContainer(container)
        case .codeGroup(var group):
            rewrite(&group.blocks)
            block = .codeGroup(group)
        case .code(var code):
            if var title = code.title {
                rewrite(&title, .code, code.span)
                code.title = title
            }
            block = .code(code)
        case .table(var table):
            for cell in table.header.indices { rewrite(&table.header[cell].content, .cell, table.header[cell].span) }
            for row in table.rows.indices {
                for cell in table.rows[row].indices { rewrite(&table.rows[row][cell].content, .cell, table.rows[row][cell].span) }
            }
            block = .table(table)
        case .figure(var image):
            rewrite(&image)
            block = .figure(image)
        case .gallery(var gallery):
            for image in gallery.images.indices { rewrite(&gallery.images[image]) }
            block = .gallery(gallery)
        case .qr(var qr):
            rewrite(&qr.caption)
            block = .qr(qr)
        case .html, .thematicBreak, .tableOfContents: break
        }
    }

    private mutating func rewriteTitle(of callout: inout Callout) {
        guard var title = callout.title else { return }
        rewrite(&title.content, .callout, title.span)
        callout.title = title
    }

    private mutating func rewrite(_ callout: inout Callout) {
        rewriteTitle(of: &callout)
        enter(callout.kind.rawValue) { $0.rewrite(&callout.blocks) }
    }

    private mutating func enter(_ kind: String, _ walk: (inout GuideRewriter) -> Void) {
        let outside = container
        container += kind + "/"
        walk(&self)
        container = outside
    }

    private mutating func rewrite(_ image: inout ImageReference) {
        rewrite(&image.alt.value, .alt, image.alt.span)
        guard var title = image.title else { return }
        rewrite(&title, .alt, image.span)
        image.title = title
    }

    // MARK: Front matter

    /// Keys with visible text, at any depth in the `hero` and `features` of a home page.
    private static let translatableKeys: Set<String> = ["text", "name", "tagline", "title", "details", "alt", "linkText"]

    private mutating func rewrite(_ frontMatter: inout FrontMatter) {
        for index in frontMatter.entries.indices {
            switch frontMatter.entries[index].key.value {
            case "title", "description": rewriteText(of: &frontMatter.entries[index].value)
            case "hero", "features": rewrite(&frontMatter.entries[index].value)
            default: break
            }
        }
    }

    private mutating func rewriteText(of value: inout Located<MetadataValue>) {
        guard case .string(var text) = value.value else { return }
        rewrite(&text, .metadata, value.span)
        value.value = .string(text)
    }

    private mutating func rewrite(_ value: inout Located<MetadataValue>) {
        switch value.value {
        case .list(var items):
            for index in items.indices { rewrite(&items[index]) }
            value.value = .list(items)
        case .map(var entries):
            for index in entries.indices {
                if Self.translatableKeys.contains(entries[index].key.value), case .string = entries[index].value.value {
                    rewriteText(of: &entries[index].value)
                } else {
                    rewrite(&entries[index].value)
                }
            }
            value.value = .map(entries)
        case .null, .bool, .int, .string: break
        }
    }
}
