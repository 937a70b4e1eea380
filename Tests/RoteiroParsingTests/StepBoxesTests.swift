import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Steps in boxes")
struct StepBoxesTests {
    /// Parts with their boxes: `box No computador#no-computador (details)`.
    private func parts(_ source: String) -> [String] {
        let page = Page(source)
        return page.guide.parts.indices.map { index in
            let part = page.guide.parts[index]
            let boxes = part.boxes.map { ($0.block.container?.name ?? "?") + ($0.isContinued ? "…" : "") }
            let steps = part.steps.map {
                "\($0.writtenNumber) \($0.title.content.outline)" + ($0.interlude.isEmpty ? "" : " | \($0.interlude.outline)")
            }
            let inner = [part.blocks.outline].filter { !$0.isEmpty } + steps
            let title = page.guide.title(ofPart: index)?.content.outline ?? "–"
            return "\(part.kind.rawValue) \(title)" + (boxes.isEmpty ? "" : " (\(boxes.joined(separator: " ")))") + ": "
                + inner.joined(separator: ", ")
        }
    }

    @Test("Step headings in a box are a part of their own, numbered by themselves")
    func headings() {
        let source = """
            # Guia

            ::: details No computador
            ## Passo 1: Abra

            Texto.

            ## Passo 2: Salve
            :::

            ::: details No celular
            ## Passo 1: Abra

            ## Passo 3: Salve
            :::

            Fim.
            """
        #expect(
            parts(source) == [
                "box No computador (details): 1 Abra, 2 Salve", "box No celular (details): 1 Abra, 3 Salve", "implicit –: p(Fim.)",
            ])
        let guide = Page(source).guide
        #expect(guide.steps.map(\.sequence) == [0, 0, 1, 1])
        #expect(guide.steps.map(\.id) == ["abra", "salve", "no-celular.abra", "no-celular.salve"])
        #expect(guide.parts.map(\.boxAnchor) == ["part.no-computador", "part.no-celular", nil])
        #expect(guide.steps[0].blocks.outline == "p(Texto.)")
    }

    @Test("What stands in the box before and after its list, and what follows the box, stays where it stands")
    func lists() {
        let source = """
            # Como instalar

            Antes.

            ## No Windows

            Leia.

            ::: warning No computador {#pc}
            Pegue o cabo.

            1. Clique em **Baixar**.
            2. Abra o arquivo.

            Pronto.
            :::

            Depois.

            ### Nota

            Texto.

            ## Fim
            """
        #expect(
            parts(source) == [
                "section No Windows: p(Leia.)",
                "box No computador (warning): p(Pegue o cabo.), 1 Clique em *Baixar*, 2 Abra o arquivo | p(Pronto.)",
                "implicit –: p(Depois.) h3(Nota) p(Texto.)", "section Fim: ",
            ])
        #expect(Page(source).guide.intro.outline == "p(Antes.)")
        #expect(Page(source).guide.parts[1].boxAnchor == "pc")
    }

    @Test("All containers that hold blocks work", arguments: ["tip", "info", "warning", "danger", "details", "raw", "v-pre"])
    func kinds(_ kind: String) {
        let source = "# Como instalar\n\n::: \(kind)\n1. Clique em **Baixar**.\n2. Abra o arquivo.\n:::"
        #expect(parts(source) == ["box – (\(kind)): 1 Clique em *Baixar*, 2 Abra o arquivo"])
    }

    @Test("A box without a title has that of the heading above it", arguments: ["::: tip", "::: passos", "::: steps", "::: pasos"])
    func untitled(_ fence: String) {
        let source = "# Guia\n\n## Como instalar\n\n\(fence)\n1. Clique em **Baixar**.\n2. Abra o arquivo.\n:::\n\n### Como remover\n\n"
        let again = "\(fence)\n1. Clique em **Sair**.\n2. Abra a lixeira.\n:::"
        let titles = Page(source + again).guide
        #expect(
            titles.parts.indices.map { titles.title(ofPart: $0)?.content.outline } == [
                "Como instalar", "Como instalar", nil, "Como remover",
            ])
        #expect(titles.parts.map(\.kind) == [.section, .box, .implicit, .box])
        #expect(titles.parts.map(\.title?.content.outline) == ["Como instalar", nil, nil, nil])
    }

    @Test("The headings of a container of steps are steps, and each container begins at 1")
    func marked() {
        let source = "# Guia\n\n## Instale\n\n::: passos\n### Abra\n\na\n\n### Salve\n:::\n\n::: passos\n### Saia\n:::"
        #expect(parts(source) == ["section Instale: ", "box Instale (steps): 1 Abra, 2 Salve", "box Instale (steps): 1 Saia"])
        #expect(Page(source).guide.steps.map(\.sequence) == [0, 0, 1])
    }

    @Test("Boxes in boxes, and headings in boxes, are parts in them")
    func nested() {
        let source = """
            # Guia

            :::: details No computador
            Antes.

            ::: passos
            1. Abra.
            2. Salve.
            :::

            Depois.

            ### Como sair

            1. Clique em **Sair**.
            2. Feche.
            ::::
            """
        #expect(
            parts(source) == [
                "box No computador (details): p(Antes.)", "box – (details… steps): 1 Abra, 2 Salve", "implicit – (details…): p(Depois.)",
                "section Como sair (details…): 1 Clique em *Sair*, 2 Feche",
            ])
    }

    @Test("In a box inside a step they are its sub-steps")
    func substeps() {
        let box = "::: details No computador\n1. Clique em **Baixar**.\n2. Abra o arquivo.\n:::"
        let steps = Page("## Passo 1: A\n\n\(box)\n\n## Passo 2: B").guide
        #expect(steps.parts.map(\.kind) == [.implicit])
        #expect(steps.steps.map { $0.substeps.map(\.number) } == [["1", "2"], []])
        // Between the items of a list.
        let list = Page("# Como usar\n\n1. Clique em **A**.\n\n\(box)\n\n2. Clique em **B**.\n\n\(box)").guide
        #expect(list.parts.map(\.kind) == [.implicit, .box])
        #expect(list.steps.map { $0.substeps.map(\.number) } == [["1", "2"], [], [], []])
        #expect(list.steps[0].blocks.outline.hasSuffix("details[No computador](ol1(p(Clique em *Baixar*.) | p(Abra o arquivo.)))"))
    }

    @Test("Boxes without steps, prerequisites, alerts and code groups are blocks")
    func others() {
        #expect(parts("# G\n\n::: tip T\n1. Maçã\n2. Pera\n:::").isEmpty)
        let items = "1. Crie uma conta.\n2. Baixe o programa."
        #expect(Page("# Como usar\n\n::: tip Pré-requisitos\n\(items)\n:::\n\n## Passo 1: A").plan == "implicit#passos, 1 A#a")
        #expect(parts("# Como usar\n\n> [!TIP]\n> 1. Clique em **A**.\n> 2. Clique em **B**.").isEmpty)
    }

    @Test("Steps of the page go on after a box, with their numbers")
    func goesOn() {
        let box = "::: details No computador\n1. Clique em **Baixar**.\n2. Abra o arquivo.\n:::"
        let guide = Page("## Passo 1: A\n\n## Nota\n\n\(box)\n\n## Passo 2: B\n\n## Fim").guide
        #expect(guide.parts.map(\.kind) == [.implicit, .box, .implicit, .section])
        #expect(guide.steps.map(\.sequence) == [0, 1, 1, 0])
        #expect(guide.steps[0].interlude.outline == "h2(Nota)")
        let comment = Page("# G\n\n\(box)\n\n<!-- fim -->\n\n## B").guide
        #expect(comment.parts.map(\.kind) == [.box, .section])
    }

    @Test("A heading whose list stands before a box with a title says nothing of the box")
    func headingAbove() {
        let box = "::: details TLDR\n1. Clique em **Baixar**.\n2. Abra o arquivo.\n:::"
        #expect(Page("# G\n\n## Dicas\n\n\(box)").guide.steps.isEmpty)
        #expect(Page("# G\n\n## Dicas\n\n- Uma dica.\n\n---\n\n\(box)").guide.steps.count == 2)
    }

    @Test("A walk visits each box once, before what is in it")
    func visits() {
        let page = Page("# G\n\n:::: details D\n::: passos\n1. Abra.\n2. Salve.\n:::\n\nFim.\n::::")
        let kinds = page.blocks.compactMap { $0.container?.name }
        #expect(kinds == ["details", "steps"])
        #expect(page.inlines.outline.hasPrefix("GD"))
    }
}
