import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Steps and parts")
struct StepsTests {
    @Test(
        "A heading is a step by its word and its number",
        arguments: [
            ("Passo 1: Abrir", "1 Abrir#abrir"), ("passo 1: Abrir", "1 Abrir#abrir"), ("PASSO 1: Abrir", "1 Abrir#abrir"),
            ("Etapa 2: Abrir", "2 Abrir#abrir"), ("Step 3: Open", "3 Open#open"), ("Paso 4: Abrir", "4 Abrir#abrir"),
            ("Passo 03: Abrir", "3 Abrir#abrir"), ("Passo 1. Abrir", "1 Abrir#abrir"), ("Passo 1 - Abrir", "1 Abrir#abrir"),
            ("Passo 1 – Abrir", "1 Abrir#abrir"), ("Passo 1 — Abrir", "1 Abrir#abrir"), ("Passo 1 Abrir", "1 Abrir#abrir"),
            ("Passo 1:Abrir", "1 Abrir#abrir"), ("Passo 1 : Abrir", "1 Abrir#abrir"), ("Passo  1:  Abrir", "1 Abrir#abrir"),
            ("Passo\u{A0}1: Abrir", "1 Abrir#abrir"), ("**Passo 1:** Abrir", "1 Abrir#abrir"),
            ("Passo 1: **Abrir** já", "1 *Abrir* já#abrir-ja"),
            ("Passo 1", "1 #passo"), ("Passo 1:", "1 #passo"), ("Passo 12: A & B \\* C", "12 A & B * C#a-b-c"),
            ("Passo 1: Abrir {#meu-id}", "1 Abrir#meu-id"), ("Passo 1: <i data-lucide=\"qr-code\"></i>", "1 {:qr-code}#icone-qr-code"),
            ("<i data-lucide=\"x\"></i> Passo 1: Abrir", "1 Abrir#abrir"), ("Passo 1: ![t](a/lupa.png)", "1 {a/lupa.png}#icone-lupa"),
            ("Passo 1: :tada: Fim", "1 🎉 Fim#fim"), ("Passo 1: 😀", "1 😀#passo"), ("Passo 3a", "3 #passo"),
            ("Passo três: Abrir", "3 Abrir#abrir"), ("Passo 1.2 x", "2 x#x"),
            ("Passo1: x", "1 x#x"), ("📋 Passo nº 2: Abrir", "2 Abrir#abrir"),
        ])
    func step(_ heading: String, _ expected: String) {
        #expect(Page("## \(heading)\n\nFaça.").plan == "implicit#passos, " + expected)
    }

    @Test(
        "A near miss is no step",
        arguments: [
            "Passo a passo", "Passos para abrir", "1. Título", "4.1 Título", "1ª Forma", "Método 2", "Passo",
            "Passo 1-2: x", "Passo 1–2: x", "Passo 1—2", "Passo 1 -2: x",
            "O Passo 1", "Passo 1ª vez", "Passo 1234567890",
        ])
    func nearMiss(_ heading: String) {
        #expect(Page("## \(heading)\n\nFaça.").guide.steps.isEmpty)
    }

    @Test(
        "The number of a step is where its digits are",
        arguments: ["## Passo ⟦03⟧: A", "## **Passo ⟦3⟧** A", "Etapa ⟦3⟧ – A\n---", "## &#80;asso ⟦3⟧"])
    func numberPlace(_ example: String) {
        let marked = MarkedText(example)
        #expect(Page(marked.source).guide.steps.map(\.number.span.bytes) == marked.marks)
    }

    @Test(
        "A page is parts of steps",
        arguments: [
            // Implicit parts.
            ("# G\n## Passo 1: A\n## Passo 2: B", "implicit#passos, 1 A#a, 2 B#b"),
            (
                "## Antes\na\n## Passo 1: A\n## Passo 2: B\n## Considerações finais\nb",
                "section Antes#antes; implicit#passos, 1 A#a, 2 B#b; section Considerações finais#consideracoes-finais"
            ),
            // Sections.
            (
                "## Por app\n### Passo 1: A\n### Passo 2: B\n## Por web\n### Passo 1: C",
                "section Por app#por-app, 1 A#a, 2 B#b; section Por web#por-web, 1 C#c"
            ),
            ("# G\n### Passo 1: A\n## S\n### Passo 1: B", "implicit#passos, 1 A#a; section S#s, 1 B#b"),
            // A restart at the same level opens a part.
            (
                "## Passo 1: A\n## Passo 2: B\n## Outra forma\n## Passo 1: C",
                "implicit#passos, 1 A#a, 2 B#b; section Outra forma#outra-forma, 1 C#c"
            ),
            // An interlude does not.
            ("## Passo 1: A\n## Nota\nx\n## Passo 2: B", "implicit#passos, 1 A#a, 2 B#b"),
            ("## Passo 1: A\n## N1\n## N2\n## Passo 2: B\n## Fim", "implicit#passos, 1 A#a, 2 B#b; section Fim#fim"),
            // Deeper headings stay in the step.
            ("## Passo 1: A\n### Detalhe\nx\n#### Mais\n## Passo 2: B", "implicit#passos, 1 A#a, 2 B#b"),
            // Explicit parts.
            (
                "## Parte 1: Conta\n### Passo 1: A\n## Parte 2 – Número\n### Passo 1: B",
                "explicit 1 Conta#conta, 1 A#a; explicit 2 Número#numero, 1 B#b"
            ),
            ("## Parte 1: X\n## Passo 1: A\n## Parte 2: Y\n## Passo 1: B", "explicit 1 X#x, 1 A#a; explicit 2 Y#y, 1 B#b"),
            ("## Parte 1\n### Passo 1: A", "explicit 1 #parte, 1 A#a"),
            // Headings in containers are neither parts nor steps.
            ("## Passo 1: A\n::: tip\n## Passo 9: X\n## Parte 2: Y\n:::\n## Passo 2: B", "implicit#passos, 1 A#a, 2 B#b"),
            ("> ## Passo 1: A\n\n- ## Passo 2: B", ""),
            // The first heading of level 1.
            ("# Passo 1: A\n# Passo 2: B", "implicit#passos, 1 A#a, 2 B#b"), ("# Passo 2: A\ntexto", ""),
            // Ids.
            ("## Passo 1: A\n## Passo 2: A\n## Passo 3: A", "implicit#passos, 1 A#a, 2 A#passos.a, 3 A#passos.a-2"),
            ("## S\n### Passo 1: A\n## T\n### Passo 1: A", "section S#s, 1 A#a; section T#t, 1 A#t.a"),
            ("## S\n## S\n## S", "section S#s; section S#s-2; section S#s-3"), ("## 😀", "section 😀#parte"),
            ("## Passo 1: A {#A.b}\n## Passo 2: B {#A.b}", "implicit#passos, 1 A#A.b, 2 B#b"),
        ])
    func plan(_ source: String, _ expected: String) {
        #expect(Page(source).plan == expected)
    }

    @Test("Steps of one level under one parent are one sequence")
    func sequences() {
        #expect(Page("## S\n### Passo 1\n### Nota\n### Passo 2\n## T\n### Passo 1").guide.steps.map(\.sequence) == [0, 0, 1])
        #expect(Page("### Passo 3\n## Passo 4").guide.steps.map(\.sequence) == [0, 1])
        #expect(Page("## Passo 1\n## Passo 2\n## Outra\n## Passo 1\n## Passo 2").guide.steps.map(\.sequence) == [0, 0, 1, 1])
    }

    @Test("An interlude belongs to neither step")
    func interlude() throws {
        let steps = Page("## Passo 1: A\na\n## Nota\nb\n### Dentro\nc\n## Passo 2: B\nd").guide.steps
        #expect(steps.map(\.blocks.outline) == ["p(a)", "p(d)"])
        #expect(steps.map(\.interlude.outline) == ["h2(Nota) p(b) h3(Dentro) p(c)", ""])
    }

    @Test(
        "Prerequisites are a tip or info of that name before the first step",
        arguments: [
            ("::: tip Pré-requisitos\nAntes:\n\n- Um **a**\n- Dois\n\nFim\n:::", "pre[p(Antes:)|um-a:p(Um *a*),dois:p(Dois)|p(Fim)]"),
            ("::: info ✅ PRÉ-REQUISITO:\n- A\n- A\n:::", "pre[|a:p(A),a-2:p(A)|]"),
            ("> [!TIP] Prerequisites\n> - A", "pre[|a:p(A)|]"),
            ("::: tip Pré-requisitos\n- ![x](y.png)\n:::", "pre[|item:figure(y.png)|]"),
            ("::: warning Pré-requisitos\n- A\n:::", "warning[Pré-requisitos](ul(p(A)))"),
            ("::: tip Pré\n- A\n:::", "tip[Pré](ul(p(A)))"),
            ("## Passo 1: A\n::: tip Pré-requisitos\n- A\n:::", "h2(Passo 1: A) tip[Pré-requisitos](ul(p(A)))"),
            ("## S\n::: tip Pré-requisitos\n- A\n:::\n### Passo 1: A", "h2(S) pre[|a:p(A)|] h3(Passo 1: A)"),
            ("::: tip Pré-requisitos\n- A\n:::\n::: info Pré-requisito\n- B\n:::", "pre[|a:p(A)|] pre[|b:p(B)|]"),
        ])
    func prerequisites(_ source: String, _ expected: String) {
        #expect(Page(source).outline == expected)
    }
}
