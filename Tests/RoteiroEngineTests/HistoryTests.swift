import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

/// Faults in links and images that a real team fixed one by one over the years; a single run reports them all. In the pages, `⟦…⟧` marks
/// the characters at fault, and the comment after them names the expected rule.
@Suite("The faults of a real history")
struct HistoryTests {
    private static let pages = [
        "content/faq/index.md": "# Perguntas\n\nTexto.\n", "content/faq/crm.md": "# CRM\n\n[A](./crm/criar-conta)\n",
        "content/faq/crm/criar-conta.md": "# Criar conta\n\n## Opções avançadas\n\n## Solução {#Solucao-1}\n\nTexto.\n",
        "content/faq/conexao/conectar.md": """
        # Conectar

        Prefixo de outro tempo: [a](⟦/guide/faq/crm/criar-conta⟧). <!-- link-dead: /faq/crm/criar-conta safe -->
        Prefixo que mudou: [a](⟦/guide/crm/criar-conta.html⟧). <!-- link-dead: /faq/crm/criar-conta.html safe -->
        Prefixo, e só o nome é conhecido: [a](⟦/guide/criar-conta⟧). <!-- link-dead: /faq/crm/criar-conta offered -->
        Absoluto em vez de relativo: [a](⟦/crm/criar-conta⟧). <!-- link-dead: /faq/crm/criar-conta safe -->
        Relativo sem a pasta: [a](⟦./criar-conta⟧). <!-- link-dead: ../crm/criar-conta safe -->
        Um `../` a menos: [a](⟦./crm/criar-conta.md⟧#opcoes-avancadas). <!-- link-dead: ../crm/criar-conta.md#opcoes-avancadas safe -->
        Um `../` a mais: [a](⟦../../crm/criar-conta⟧). <!-- link-dead: ../crm/criar-conta safe -->
        Para fora: [a](⟦../../../../faq/crm/criar-conta⟧). <!-- link-dead: ../crm/criar-conta safe -->
        Maiúsculas: [a](⟦../CRM/Criar-Conta⟧). <!-- link-dead: ../crm/criar-conta safe -->
        Barra a mais: [a](⟦../crm/criar-conta/⟧). <!-- link-slash: ../crm/criar-conta safe -->
        Barra a menos: [a](⟦/faq⟧). <!-- link-slash: /faq/ safe -->
        Âncora com acento: [a](../crm/criar-conta#opções-avançadas).
        Âncora com maiúsculas: [a](../crm/criar-conta#⟦solucao-1⟧). <!-- anchor-missing: #Solucao-1 safe -->
        Âncora errada: [a](../crm/criar-conta#⟦opcoes-avancada⟧). <!-- anchor-missing: #opcoes-avancadas offered -->
        Página renomeada: [a](⟦../crm/criar-a-conta⟧). <!-- link-dead: ../crm/criar-conta offered -->
        Página apagada: [a](⟦../crm/excluir-empresa⟧). <!-- link-dead -->
        Sem o `https://`: [a](⟦www.example.com/x⟧). <!-- link-dead: https://www.example.com/x offered -->
        Do próprio computador: [a](⟦http://localhost:5173/faq/crm⟧). <!-- link-localhost: /faq/crm offered -->

        ![Absoluta, mas ao lado da página](⟦/assets/tela-1.png⟧) <!-- image-missing: ./assets/tela-1.png safe -->

        ![Com a pasta do projeto](⟦/assets/images/logo.png⟧) <!-- image-missing: /images/logo.png safe -->

        ![Relativa, mas na pasta pública](⟦../images/logo.png⟧) <!-- image-missing: /images/logo.png safe -->

        ![Outra pasta](⟦../assets/tela-1.png⟧) <!-- image-missing: ./assets/tela-1.png safe -->

        ![Maiúsculas](⟦./assets/Tela-1.PNG⟧) <!-- image-missing: ./assets/tela-1.png safe -->

        ![Acento em duas letras](⟦./assets/a\u{0063}\u{0327}a\u{0303}o.png⟧) <!-- image-missing: ./assets/a\u{00E7}\u{00E3}o.png safe -->

        ![Apagada](⟦./assets/tela-9.png⟧) <!-- image-missing -->

        """,
    ]

    private struct Fault: Hashable, Comparable, CustomStringConvertible {
        var place: String
        var rule: String
        var wanted: String

        var description: String { "\(place) \(rule): \(wanted)" }
        static func < (left: Fault, right: Fault) -> Bool { left.place < right.place }
    }

    @Test("One run reports all faults with file, line, column and suggestion, and marks the safe fixes")
    func all() async throws {
        let sandbox = try Sandbox(["roteiro.yml": "title: Ajuda\n"])
        var expected: [Fault] = []
        for (path, page) in Self.pages {
            let marked = MarkedText(page)
            try sandbox.write(Array(marked.source.utf8), to: path)
            expected += Self.faults(in: marked, path)
        }
        for path in ["content/faq/conexao/assets/tela-1.png", "content/faq/crm/assets/tela-1.png", "assets/images/logo.png"] {
            try sandbox.write(Self.image, to: path)
        }
        try sandbox.write(Self.image, to: "content/faq/conexao/assets/a\u{00E7}\u{00E3}o.png")
        let site = try await ResolvedSite(reading: SiteUnderTest(sandbox).project(), from: RealDisk())
        withExtendedLifetime(sandbox) {}
        let found = await findings(in: site).filter { $0.severity < .info }
        #expect(found.map { Self.fault($0, site.texts) }.sorted() == expected.sorted())
        for edit in found.flatMap(\.fixes).flatMap(\.edits) { #expect(site.texts.string(at: edit.span) == edit.expected) }
    }

    /// The faults marked in a page.
    private static func faults(in page: MarkedText, _ path: String) -> [Fault] {
        zip(page.marks, page.places).compactMap { mark, place -> Fault? in
            let line = String(decoding: page.source.utf8.dropFirst(mark.lowerBound).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            guard let comment = line.firstRange(of: "<!-- ") else { return nil }
            let words = line[comment.upperBound...].split(separator: " ")
            let wanted = words.count > 2 ? "\(words[1]) \(words[2])" : ""
            return Fault(place: "\(path):\(place)", rule: String(words[0].filter { $0 != ":" }), wanted: wanted)
        }
    }

    private static func fault(_ finding: Diagnostic, _ texts: SourceTexts) -> Fault {
        guard case .span(let span) = finding.location else { return Fault(place: "?", rule: finding.name, wanted: "") }
        let start = texts.start(of: span)
        let meant = finding.help?.english.split(separator: "`").dropFirst().first
        let wanted = finding.fixes.first.map { "\(meant ?? "?") \($0.isSafe ? "safe" : "offered")" } ?? ""
        return Fault(place: "\(texts[span.file].path):\(start.line):\(start.column)", rule: finding.name, wanted: wanted)
    }

    /// A PNG of one gray pixel.
    private static let image: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A,
        0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0,
        0,
        0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
