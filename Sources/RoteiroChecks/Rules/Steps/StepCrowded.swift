import RoteiroCore

/// Reports steps with too much text or too many images.
struct StepCrowded: Rule {
    static let info = RuleInfo(
        code: "R407", name: "step-crowded", severity: .info,
        summary: Message("a step with more than 3 images or 8 lines of text"),
        why: Message("Readers who look back and forth between guide and product lose their place in a long step."),
        help: Message("Split it into smaller steps: one screen, one action, one image."),
        bad: [
            "# G\n\n## ⟦Passo 1: Tudo⟧\n\n" + (1...9).map { "- Faça a coisa \($0).\n" }.joined(),
            "# G\n\n## ⟦Passo 1: Tudo⟧\n\nVeja.\n\n" + (1...4).map { "![Tela \($0)](https://example.com/\($0).png)\n\n" }.joined(),
        ],
        good: ["# G\n\n## Passo 1: Pouco\n\nFaça isto.\n\n![Tela](https://example.com/1.png)\n"])

    /// The maximum number of images, not counting icons.
    private static let maximumImages = 3
    /// The maximum number of source lines of text.
    private static let maximumLines = 8

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.steps.compactMap { step in
            var measure = Measure(texts: site.texts)
            measure.walk(step.blocks)
            if measure.images <= Self.maximumImages, measure.lines <= Self.maximumLines { return nil }
            let (images, lines) = (measure.images, measure.lines)
            return Diagnostic(
                Self.info, at: step.textSpan,
                Message(
                    "the step has {lines} and {images}: that is a lot to do at once",
                    [
                        "lines": Message(one: "{count} line of text", other: "{count} lines of text", count: lines),
                        "images": Message(one: "{count} image", other: "{count} images", count: images),
                    ]))
        }
    }

    /// Measures a step. Text in callouts does not count, because readers may skip it.
    private struct Measure: GuideVisitor {
        let texts: SourceTexts
        private(set) var images = 0
        private(set) var lines = 0
        private var box: Span?

        init(texts: SourceTexts) { self.texts = texts }

        mutating func visit(_ block: Block) {
            images += block.images.count
            if case .callout = block { box = block.span }
            guard case .paragraph(let paragraph) = block else { return }
            if let box, box.file == paragraph.span.file, box.bytes.contains(Int(paragraph.span.lower)) { return }
            lines += texts.end(of: paragraph.span).line - texts.start(of: paragraph.span).line + 1
        }
    }
}
