import RoteiroCore

/// Splits a guide into the sections that are compared: the head of the page, each part up to its first step, each step.
struct GuideSections {
    struct Section {
        /// A guide that contains only this section, so that `GuideRewriter` and the visitors can process it.
        var guide: Guide
        /// The span of its heading.
        var span: Span
    }

    struct PartSections {
        var mark: SequenceAlignment.Mark
        /// The heading, and the blocks before the first step.
        var own: Section
        var steps: [StepSections]
    }

    /// A step with its interlude.
    struct StepSections {
        var mark: SequenceAlignment.Mark
        var element: TranslationDrift.Element
        var own: Section
    }

    /// The front matter, the title and the blocks before the first part.
    let head: Section
    let parts: [PartSections]
    let footnotes: Section

    init(_ guide: Guide) {
        func section(at span: Span, _ fill: (inout Guide) -> Void) -> Section {
            var part = Guide(
                file: guide.file, frontMatter: FrontMatter(), heading: nil, intro: [], parts: [], footnotes: [], faults: [])
            fill(&part)
            return Section(guide: part, span: span)
        }
        let start = Span(guide.file, 0, 0)
        head = section(at: guide.heading?.span ?? start) {
            $0.frontMatter = guide.frontMatter
            $0.heading = guide.heading
            $0.intro = guide.intro
        }
        footnotes = section(at: guide.footnotes.first?.span ?? start) { $0.footnotes = guide.footnotes }
        parts = guide.parts.map { part in
            let own = section(at: part.heading?.span ?? part.openedBoxes.last?.span ?? guide.heading?.span ?? start) {
                var alone = part
                alone.steps = []
                $0.parts = [alone]
            }
            let steps = part.steps.map { step in
                let section = section(at: step.span) {
                    var bare = part
                    bare.heading = nil
                    bare.title = nil
                    bare.blocks = []
                    for index in bare.boxes.indices { bare.boxes[index].isContinued = true }
                    bare.steps = [step]
                    $0.parts = [bare]
                }
                let mark = SequenceAlignment.Mark(number: step.number.value, images: SectionContents(of: section.guide).imageNames)
                return StepSections(
                    mark: mark, element: .step(number: step.number.value, title: step.title.content.plainText), own: section)
            }
            let images = SectionContents(of: own.guide).imageNames + steps.flatMap(\.mark.images)
            return PartSections(
                mark: SequenceAlignment.Mark(number: part.number?.value, images: images, shape: part.shape), own: own, steps: steps)
        }
    }
}

extension Part {
    /// The outline of the part with its steps.
    fileprivate var shape: SequenceAlignment.Shape {
        let all = blocks + steps.flatMap { $0.ownBlocks + $0.interlude }
        var text = TextLength()
        text.walk(all)
        return SequenceAlignment.Shape(level: heading?.level ?? 0, blocks: all.map(\.kindName), length: text.count)
    }
}

private struct TextLength: GuideVisitor {
    private(set) var count = 0

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text): count += text.value.utf8.count
        case .code(let code): count += code.value.utf8.count
        default: break
        }
    }

    mutating func visit(_ block: Block) { if case .code(let code) = block { count += code.text.utf8.count } }
}

extension Block {
    /// A name that tells kinds of blocks apart.
    fileprivate var kindName: String {
        switch self {
        case .paragraph: "paragraph"
        case .heading(let heading): "h\(heading.level)"
        case .list: "list"
        case .quote: "quote"
        case .callout(let callout): callout.kind.rawValue
        case .prerequisites: "prerequisites"
        case .vitePressContainer: "wrapper"
        case .code: "code"
        case .codeGroup: "codeGroup"
        case .table: "table"
        case .figure, .gallery: "image"
        case .qr: "qr"
        case .html: "html"
        case .thematicBreak: "break"
        case .tableOfContents: "toc"
        }
    }
}
