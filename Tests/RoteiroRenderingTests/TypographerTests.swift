import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

@Suite("Text as it is printed")
struct TypographerTests {
    private let portuguese = Typographer(quotes: QuotationMarks(primary: .init("“", "”"), secondary: .init("‘", "’")))
    private let spanish = Typographer(quotes: QuotationMarks(primary: .init("«", "»"), secondary: .init("“", "”")))

    @Test(
        "Marks that make a pair, apostrophes, dashes between spaces and three dots",
        arguments: [
            ("Clique em \"Salvar\".", "Clique em “Salvar”."), ("\"A\" e \"B\"", "“A” e “B”"), ("(\"a\")", "(“a”)"),
            ("em 'Habilitado' ou \"Não\"", "em ‘Habilitado’ ou “Não”"), ("copo d'água", "copo d’água"), ("\"d'água\"", "“d’água”"),
            ("\"disse 'sim' e saiu\"", "“disse ‘sim’ e saiu”"), ("\"ção\", \"ão\"", "“ção”, “ão”"),
            ("rock 'n' roll", "rock ’n’ roll"), ("os users' data", "os users' data"), ("a - b -- c --- d", "a – b – c — d"),
            (" - depois", " – depois"), ("Aguarde...", "Aguarde…"), ("\"Sair...\"", "“Sair…”"),
        ])
    func printed(_ written: String, _ printed: String) {
        #expect(portuguese.set(written) == printed)
    }

    @Test(
        "What may mean something else stays as it is written",
        arguments: [
            "", "5'10\"", "23°33'01\"S", "param=\"x\" e --flag='y'", "Ctrl + - reduz", "C:\\...\\x", "a...b", "1...3", "'90s",
            "guarda-chuva", "um \" só", "tela de 15\" ou 17\"", "1,80' de 5'", "use --fix", "-5", "5 - 3", "a--b", "a ---- b", "....",
            "../x", ".../x", "v1..2", "fim\"", "\" \"", "“já” ‘está’", "www.example.com/a-b", "sem nada",
        ])
    func stays(_ text: String) {
        #expect(portuguese.set(text) == text)
    }

    @Test("Pairs reach over markup and line ends; code, names of controls and bare addresses stay")
    func markup() {
        let text = """
            "Clique em **Salvar**" e "Sair" - diz
            \\- `"a" - b...`'s fim; "olá
            mundo". <code>x - "y"</code> l'*arte* `5` - `3`
            """
        let page = TestSite(text).blocks.flatMap { if case .paragraph(let paragraph) = $0 { paragraph.content } else { [] as [Inline] } }
        #expect(
            portuguese.set(page).plainText
                == "“Clique em Salvar” e “Sair” – diz – \"a\" - b...’s fim; “olá mundo”. x - \"y\" l’arte 5 - 3")
        #expect(portuguese.set(page).count == page.count)
    }

    @Test(
        "Emphasis and links in literal elements stay as they are written",
        arguments: [
            ("<kbd>*\"x\"*</kbd> \"y\"", "\"x\" “y”"), ("<code>[\"x\" - **'y'**](z)</code>", "\"x\" - 'y'"),
            ("*<kbd>\"x\"</kbd>* \"y\"", "\"x\" “y”"),
        ])
    func literal(_ text: String, _ printed: String) {
        let page = TestSite(text).blocks.flatMap { if case .paragraph(let paragraph) = $0 { paragraph.content } else { [] as [Inline] } }
        #expect(portuguese.set(page).plainText == printed)
    }

    @Test("Each language has marks of its own")
    func languages() {
        #expect(spanish.set("Pulse \"Guardar 'todo'\"") == "Pulse «Guardar “todo”»")
    }

    @Test("Only quotation marks, apostrophes, dashes and dots change", arguments: 0..<300)
    func random(_ seed: Int) {
        var random = SeededNumbers(state: UInt64(seed))
        let pieces = ["\"", "'", "-", ".", " ", "a", "é", "5", "(", "…", "“", "👍🏽", "\n", "/"]
        let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let marks: Set<Unicode.Scalar> = ["\"", "'", "-", ".", "“", "”", "‘", "’", "–", "—", "…"]
        let rest: (String) -> [Unicode.Scalar] = { $0.unicodeScalars.filter { !marks.contains($0) } }
        let printed = portuguese.set(text)
        #expect(rest(printed) == rest(text))
        #expect(printed.unicodeScalars.count { "“”".unicodeScalars.contains($0) } % 2 == text.unicodeScalars.count { $0 == "“" } % 2)
    }
}
