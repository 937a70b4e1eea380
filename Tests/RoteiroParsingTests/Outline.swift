import RoteiroCore

extension Page {
    /// The whole page in one line, without spans: `p(Texto) ul(p(a) | p(b)) tip[Título](p(x))`.
    var outline: String {
        let heading = guide.heading.map { [Block.heading($0)] } ?? []
        let parts = guide.parts.flatMap { part in part.ownBlocks + part.steps.flatMap { $0.ownBlocks + $0.interlude } }
        return (heading + guide.intro + parts).outline
    }

    /// Parts and steps: `passos: 1 Abrir#abrir, 2 Sair#sair; section Notas#notas:`.
    var plan: String {
        guide.parts.map { part in
            let steps = part.steps.map { "\($0.number.value) \($0.title.content.outline)#\($0.id)" }
            let title = part.title.map { " " + $0.content.outline } ?? ""
            return ([part.kind.rawValue + (part.number.map { " \($0.value)" } ?? "") + title + "#" + part.id] + steps).joined(
                separator: ", ")
        }.joined(separator: "; ")
    }

    /// The faults with their line, column and source text.
    var faults: [String] {
        guide.faults.map { fault in "\(fault.word) \(place(fault.span)) \(written(fault.span))".trimmingEnd }
    }
}

extension [Block] {
    var outline: String { map(\.outline).joined(separator: " ") }
}

extension Block {
    fileprivate var outline: String {
        switch self {
        case .paragraph(let block): "p\(block.attributes.outline)(\(block.content.outline))"
        case .heading(let block): "h\(block.level)\(block.values.outline)(\(block.content.outline))"
        case .list(let list): list.outline
        case .quote(let quote): "quote\(quote.attributes.outline)(\(quote.blocks.outline))"
        case .callout(let callout): callout.head + "(\(callout.blocks.outline))"
        case .prerequisites(let block):
            "pre[\(block.lead.outline)|\(block.items.map { $0.id + ":" + $0.blocks.outline }.joined(separator: ","))|\(block.closing.outline)]"
        case .code(let code): "code<\(code.info?.value ?? "")>(\(code.text.split(separator: "\n").joined(separator: "/")))"
        case .codeGroup(let group): "group(\(group.blocks.outline))"
        case .table(let table):
            "table\(table.attributes.outline)(\(([table.header] + table.rows).map { row in row.map(\.content.outline).joined(separator: ",") }.joined(separator: "; ")))"
        case .figure(let image): "figure\(image.attributes.outline)(\(image.source.value))"
        case .gallery(let gallery): "gallery(\(gallery.images.map(\.source.value).joined(separator: " ")))"
        case .qr(let qr): "qr<\(qr.payload.value)|\(qr.correction.rawValue)>(\(qr.caption.outline))"
        case .html(let html): html.isComment ? "comment" : "html"
        case .thematicBreak: "hr"
        case .tableOfContents: "toc"
        default: "\(container?.name ?? "?")(\(children.outline))"
        }
    }
}

extension List {
    fileprivate var outline: String {
        let head = (start.map { "ol\($0)" } ?? "ul") + (isTight ? "" : "~") + attributes.outline
        let items = items.map { item in (item.task.map { $0 ? "[x]" : "[ ]" } ?? "") + item.attributes.outline + item.blocks.outline }
        return "\(head)(\(items.joined(separator: " | ")))"
    }
}

extension Callout {
    fileprivate var head: String {
        kind.rawValue + (title.map { "[\($0.content.outline)]" } ?? "") + (hidesTitle ? "!" : "") + (isOpen ? "+" : "")
            + (id.map { "#" + $0 } ?? "")
            + classes.map { "." + $0 }.joined() + values.outline
    }
}

extension [Inline] {
    /// `*strong*`, `_emphasis_`, `«label»`, `[link→destination]`, `{image or icon}`, `^1.2` for the second use of footnote 1, `↵` for a
    /// break.
    var outline: String {
        map { inline in
            switch inline {
            case .text(let text): text.value
            case .code(let code): "`\(code.value)`"
            case .softBreak: "↵"
            case .hardBreak: "⏎"
            case .emphasis(let group): "_\(group.content.outline)_"
            case .strong(let group): "*\(group.content.outline)*"
            case .strikethrough(let group): "~\(group.content.outline)~"
            case .link(let link): "[\(link.content.outline)→\(link.destination.value)\(link.attributes.outline)]"
            case .image(let image):
                "{\(image.source.value)\(image.width.map { " w\($0)" } ?? "")\(image.height.map { " h\($0)" } ?? "")\(image.widthPercent.map { " w\($0)%" } ?? "")\(image.attributes.outline)}"
            case .icon(let icon): "{:\(icon.name)}"
            case .uiLabel(let label): "«\(label.text)»"
            case .html(let html): html.isComment ? "<!>" : html.source
            case .footnoteReference(let mark): "^\(mark.number).\(mark.use)"
            }
        }.joined()
    }
}

extension ElementAttributes {
    /// `{#id.class name=value}`; empty if there are none.
    fileprivate var outline: String {
        isEmpty ? "" : "{" + (id.map { "#" + $0 } ?? "") + classes.map { "." + $0 }.joined() + values.outline + "}"
    }
}

extension [ElementAttributes.Value] {
    fileprivate var outline: String { map { " \($0.name)=\($0.value)" }.joined() }
}

extension SyntaxFault {
    /// A keyword for each kind of fault, with its details.
    fileprivate var word: String {
        switch self {
        case .notUTF8: "notUTF8"
        case .nulByte: "nul"
        case .frontMatterInvalid(.syntax, _): "yaml"
        case .frontMatterInvalid(.type(let key, let expected), _): "type(\(key),\(expected.rawValue))"
        case .frontMatterInvalid(.unclosed, _): "unclosedFrontMatter"
        case .frontMatterUnused(let key, _): "unused(\(key))"
        case .frontMatterInvalid(.toml, _): "toml"
        case .frontMatterInvalid(.misplaced, _): "misplacedFrontMatter"
        case .frontMatterInvalid(.second, _): "secondFrontMatter"
        case .frontMatterKey(_, let nearest, _): "key(\(nearest))"
        case .containerUnclosed(let kind, _, nil): "unclosed(\(kind))"
        case .containerUnclosed(let kind, _, .some): "ended(\(kind))"
        case .containerStrayFence: "stray"
        case .containerFenceInCode: "fenceInCode"
        case .containerUnknown(let container, _): "unknown(\(container.nearest ?? ""))"
        case .codeFenceUnclosed: "openCode"
        case .limitExceeded(let limit, _, _): "limit(\("\(limit)".prefix { $0 != "(" }))"
        case .unsupported(.script, _): "script"
        case .unsupported(.style, _): "style"
        case .unsupported(.styleAttribute, _): "styleAttribute"
        case .unsupported(.component(let name), _): "component(\(name))"
        case .unsupported(.snippet, _): "snippet"
        case .unsupported(.attribute(let name), _): "attribute(\(name))"
        case .hazard(let hazard, _): "hazard(\(hazard))"
        case .includeFailed(.region(let name), _, _): "include(region \(name))"
        case .includeFailed(let problem, _, _): "include(\(problem))"
        case .codeLinesMissing(let lines, let count, _): "lines(\(lines) of \(count))"
        case .footnoteUnused: "unusedFootnote"
        case .linkUnparsed: "unparsedLink"
        case .leftover: "leftover"
        }
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
