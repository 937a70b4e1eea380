import RoteiroCore

/// A step that asks for too much at once.
struct StepCrowded: Rule {
    static let info = RuleInfo(
        code: "R407", name: "step-crowded", severity: .info,
        why: Message("Who looks from the guide to the product and back loses the place in a long step."),
        help: Message("Divide it into smaller steps: one screen, one action, one picture."),
        bad: [
            "# G\n\n## ⟦Passo 1: Tudo⟧\n\n" + (1...9).map { "- Faça a coisa \($0).\n" }.joined(),
            "# G\n\n## ⟦Passo 1: Tudo⟧\n\nVeja.\n\n" + (1...4).map { "![Tela \($0)](https://example.com/\($0).png)\n\n" }.joined(),
        ],
        good: ["# G\n\n## Passo 1: Pouco\n\nFaça isto.\n\n![Tela](https://example.com/1.png)\n"])

    /// More images, icons left out, than readers can relate to one sentence.
    private static let mostImages = 3
    /// More lines of text, as written, than are read at a glance.
    private static let mostLines = 8

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.compactMap { step in
            var measure = Measure(texts: site.texts)
            measure.walk(step.blocks)
            if measure.images <= Self.mostImages, measure.lines <= Self.mostLines { return nil }
            let (images, lines) = (measure.images, measure.lines)
            return Diagnostic(
                Self.info, at: step.heading.textSpan,
                Message(
                    "the step has {lines} lines of text and {images} pictures: that is much to do at once",
                    ["lines": lines, "images": images]))
        }
    }

    /// Boxes are beside the step: who is in a hurry passes them over.
    private struct Measure: GuideVisitor {
        let texts: SourceTexts
        private(set) var images = 0
        private(set) var lines = 0
        private var box: Span?

        init(texts: SourceTexts) { self.texts = texts }

        mutating func visit(_ block: Block) {
            switch block {
            case .callout(let callout): box = callout.span
            case .figure: images += 1
            case .gallery(let gallery): images += gallery.images.count
            case .paragraph(let paragraph):
                if let box, box.file == paragraph.span.file, box.bytes.contains(Int(paragraph.span.lower)) { return }
                lines += texts.end(of: paragraph.span).line - texts.start(of: paragraph.span).line + 1
            default: break
            }
        }
    }
}
