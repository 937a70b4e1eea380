import RoteiroCore

/// Reports steps that tell readers to click but have no image, in guides where most steps have one.
struct StepPictureMissing: Rule {
    static let info = RuleInfo(
        code: "R408", name: "step-picture-missing", severity: .info,
        summary: Message("a step that says to click but has no image, in a guide whose other steps have one"),
        why: Message(
            "Readers compare their screen with the image in other steps; here they cannot check it."),
        help: Message("Add a screenshot of the screen to click on, or declare a sample in `samples.yml`."),
        bad: [
            "# G\n\n" + (1...3).map { "## Passo \($0): A\($0)\n\nVeja.\n\n![Tela](https://example.com/\($0).png)\n\n" }.joined()
                + "## ⟦Passo 4: Salvar⟧\n\nClique em **Salvar**."
        ],
        good: [
            "# G\n\n## Passo 1: A\n\nClique em **Salvar**.",
            "# G\n\n" + (1...3).map { "## Passo \($0): A\($0)\n\nVeja.\n\n![Tela](https://example.com/\($0).png)\n\n" }.joined()
                + "## Passo 4: Esperar\n\nAguarde o e-mail.",
        ])

    /// The minimum number, and the minimum share, of other steps with an image.
    private static let minimumShowing = 3
    private static let share = 0.7
    /// Verbs that ask readers to find an element on the screen.
    private static let orders: Set = [
        "clique", "selecione", "toque", "escolha", "marque", "pressione", "click", "tap", "haga", "seleccione",
    ]

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let steps = page.guide.steps
        let silent = steps.filter { !ContentProbe.shows($0.blocks) }
        let showing = steps.count - silent.count
        guard showing >= Self.minimumShowing, Double(showing) >= Self.share * Double(max(1, steps.count - 1)) else { return [] }
        return silent.filter { ContentProbe.orders($0.blocks) }.map { step in
            Diagnostic(
                Self.info, at: step.textSpan,
                Message("the step says to click but does not show where; other steps of the guide do"))
        }
    }

    private struct ContentProbe: GuideVisitor {
        private var shows = false
        private var orders = false
        private let isForInstructions: Bool

        static func shows(_ blocks: [Block]) -> Bool {
            var probe = ContentProbe(isForInstructions: false)
            probe.walk(blocks)
            return probe.shows
        }

        static func orders(_ blocks: [Block]) -> Bool {
            var probe = ContentProbe(isForInstructions: true)
            probe.walk(blocks)
            return probe.orders
        }

        private init(isForInstructions: Bool) { self.isForInstructions = isForInstructions }

        mutating func visit(_ block: Block) {
            if block.isVisual { shows = true }
        }

        mutating func visit(_ inline: Inline) {
            guard isForInstructions, !orders, case .text(let text) = inline else { return }
            orders = text.value.split { !$0.isLetter }.contains { StepPictureMissing.orders.contains($0.lowercased()) }
        }
    }
}
