import RoteiroCore

/// A guide in the stretches that are compared as one: the head of the page, each heading with what follows it, each step.
struct GuideSections {
    /// One stretch.
    struct Section {
        /// A guide with nothing else in it: so the one walk of units and the visitor read it.
        var guide: Guide
        /// Where it begins.
        var span: Span
    }

    /// A part, and the steps under it.
    struct PartSections {
        var mark: SequenceAlignment.Mark
        /// Its heading, and what stands before its first step.
        var own: Section
        var steps: [StepSections]
    }

    /// A step, and what follows it under a heading of its own.
    struct StepSections {
        var mark: SequenceAlignment.Mark
        var piece: TranslationDrift.InlineCode
        var own: Section
    }

    /// Front matter, title, and what stands before the first part.
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
            let own = section(at: part.heading?.span ?? guide.heading?.span ?? start) {
                var alone = part
                alone.steps = []
                $0.parts = [alone]
            }
            let steps = part.steps.map { step in
                let section = section(at: step.heading.span) {
                    var bare = part
                    bare.heading = nil
                    bare.title = nil
                    bare.blocks = []
                    bare.steps = [step]
                    $0.parts = [bare]
                }
                let mark = SequenceAlignment.Mark(number: step.number.value, images: SectionReferences(of: section.guide).imageNames)
                return StepSections(
                    mark: mark, piece: .step(number: step.number.value, title: step.title.content.plainText), own: section)
            }
            let images = SectionReferences(of: own.guide).imageNames + steps.flatMap(\.mark.images)
            return PartSections(
                mark: SequenceAlignment.Mark(number: part.number?.value, images: images), own: own, steps: steps)
        }
    }
}
