import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The fix of numbers")
struct RenumberingTests {
    private static let steps = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 3: Entrar\n\nEntre.\n\n## Passo 4: Sair\n\nSaia.\n"

    /// The pages after all fixes, and whether all fixes were safe.
    private func mend(_ pages: [String: String]) -> (pages: [String: String], isSafe: Bool) {
        let site = TestSite(pages)
        let found = site.findings().filter { ["R401", "R402", "R403", "R409", "R412"].contains($0.code) }
        let mended = pages.keys.map { ($0, site.fixed(found, in: $0)) }
        return (Dictionary(uniqueKeysWithValues: mended), !found.isEmpty && found.allSatisfy { $0.fixes.allSatisfy(\.isSafe) })
    }

    private func numbers(_ text: String) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    }

    @Test("Anchors of every page follow, in markdown and in HTML")
    func anchors() {
        let other = "# O\n\n[entrar](./g#passo-3-entrar) <a href=\"g.html#passo-4-sair\">sair</a> [abrir](g.md#passo-1-abrir)\n"
        let (pages, isSafe) = mend(["g.md": Self.steps + "\n[volte](#passo-3-entrar)\n", "o.md": other])
        #expect(isSafe)
        #expect(pages["g.md"]?.contains("## Passo 2: Entrar") == true)
        #expect(pages["g.md"]?.hasSuffix("[volte](#passo-2-entrar)\n") == true)
        #expect(pages["o.md"] == other.replacing("passo-3-entrar", with: "passo-2-entrar").replacing("passo-4-sair", with: "passo-3-sair"))
    }

    @Test("Steps without titles swap their anchors, and links keep their targets")
    func untitled() {
        let source = "# G\n\n## Passo 2\n\nUm.\n\n## Passo 3\n\nDois, como no [primeiro](#passo-2) e no [segundo](#passo-3).\n"
        let (pages, isSafe) = mend(["g.md": source])
        #expect(isSafe)
        #expect(pages["g.md"]?.contains("[primeiro](#passo-1) e no [segundo](#passo-2)") == true)
    }

    @Test("References in the guide follow, also in links, titles and boxes")
    func references() {
        let source = Self.steps + "\n::: tip Depois do passo 4\nRefaça o [Passo 3](#passo-3-entrar), o **passo 1** e o PASSO 4.\n:::\n"
        let (pages, isSafe) = mend(["g.md": source])
        #expect(isSafe)
        #expect(
            pages["g.md"]?.contains("::: tip Depois do passo 3\nRefaça o [Passo 2](#passo-2-entrar), o **passo 1** e o PASSO 3.") == true)
    }

    @Test(
        "Where a reference is not clear, the whole fix is only offered",
        arguments: [
            "Refaça os passos 3 e 4.", "Refaça o passo 9.", "Refaça o passo&#32;3.", "Veja o passo 3 [do outro guia](./o).",
            "Refaça o [passo](#passo-3-ent&#114;ar).",
        ])
    func unclear(_ words: String) {
        let (pages, isSafe) = mend(["g.md": Self.steps + "\n" + words + "\n", "o.md": "# O\n"])
        #expect(!isSafe)
        #expect(pages["g.md"]?.hasSuffix(words + "\n") == true)
    }

    @Test("A number that two steps had names neither")
    func duplicate() {
        let source = "# G\n\n## Passo 1: A\n\nA.\n\n## Passo 1: B\n\nB, depois do passo 1.\n"
        #expect(!mend(["g.md": source]).isSafe)
        #expect(mend(["g.md": source.replacing(", depois do passo 1", with: "")]).isSafe)
    }

    @Test("A step speaks of the steps of its own part; a text outside of all is not clear")
    func parts() {
        let source =
            "# G\n\n## Parte 1: X\n\n### Passo 1: A\n\nA.\n\n### Passo 3: B\n\nB, depois do passo 1.\n\n"
            + "## Parte 2: Y\n\n### Passo 1: C\n\nC.\n\n### Passo 2: D\n\n### Passo 3: E\n\nComo no passo 3.\n"
        let (pages, isSafe) = mend(["g.md": source])
        #expect(isSafe)
        #expect(pages["g.md"] == source.replacing("### Passo 3: B", with: "### Passo 2: B"))
        #expect(!mend(["g.md": source.replacing("# G\n", with: "# G\n\nPule o passo 3.\n")]).isSafe)
    }

    @Test("A part's number takes its anchor and its references along")
    func partNumbers() {
        let source = "# G\n\nVeja a [Parte 3](#parte-3-numero).\n\n## Parte 1: Conta\n\nA.\n\n## Parte 3: Número\n\nB.\n"
        let (pages, isSafe) = mend(["g.md": source])
        #expect(isSafe)
        #expect(pages["g.md"]?.contains("Veja a [Parte 2](#parte-2-numero).") == true)
    }

    @Test("Repeated headings are counted anew, as VitePress counts them")
    func repeated() {
        let source = "# G\n\n## Passo 1: A\n\nA.\n\n## Passo 3: A\n\nB.\n\n## Passo 2: A\n\n[x](#passo-3-a) [y](#passo-2-a)\n"
        #expect(mend(["g.md": source]).pages["g.md"]?.contains("[x](#passo-2-a) [y](#passo-3-a)") == true)
    }

    @Test("Ten thousand steps, links and references take linear time")
    func hostile() {
        var source = "# G\n\n"
        for number in 1...3000 { source += "## Passo \(number % 7 + 2): T\(number)\n\nVeja o passo 3 e [este](#passo-3-t1).\n\n" }
        #expect(mend(["g.md": source]).pages["g.md"]?.contains("## Passo 3000: T3000") == true)
    }
}
