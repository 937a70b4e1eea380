import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("R701 and R702: what should not be published")
struct SafetyRulesTests {
    @Test(
        "HTML that a browser would run or load is an error at its own characters",
        arguments: [
            ("<script>alert(1)</script>", "<script>"), ("<div>\n<script setup>x</script>\n</div>", "<script setup>"),
            ("a <i onclick='x()'>b</i>", "x()"),
            ("<a href=\"x\" onmouseover=y>", "y"), ("<iframe src=\"https://a.example/v\"></iframe>", "https://a.example/v"),
            ("<iframe src=\"//a.example/v\"></iframe>", "//a.example/v"), ("<iframe srcdoc=\"<p>\"></iframe>", "<p>"),
            ("<object data=x>", "<object data=x>"),
            ("<embed src=x>", "<embed src=x>"), ("<form action=\"/x\">", "/x"), ("<base href=\"/x\">", "<base href=\"/x\">"),
            ("<meta http-equiv=\"Refresh\" content=\"0\">", "<meta http-equiv=\"Refresh\" content=\"0\">"),
            ("<form action=\" java\tscript:x\">", " java\tscript:x"), ("<button formaction=\"/y\">", "/y"),
            ("<area href=\"JavaScript:x\">", "JavaScript:x"),
            ("<svg><a xlink:href=\"javascript:x\">", "javascript:x"), ("<SCRIPT SRC=x></SCRIPT>", "<SCRIPT SRC=x>"),
        ])
    func dangerous(_ source: String, _ place: String) {
        let site = TestSite(source)
        #expect(site.places("R701") == [place])
        #expect(site.findings("R111").isEmpty && site.findings("R305").isEmpty)
    }

    @Test(
        "Other HTML is not reported",
        arguments: [
            "<kbd>x</kbd>", "`<script>`", "```html\n<script></script>\n```", "<!-- <script> -->", "<details open>x</details>",
            "<script setup>\nx\n</script>",
            "<iframe src=\"/videos/x.html\"></iframe>", "<a href=\"javascript:x\">y</a>", "<form>x</form>", "<meta charset=utf-8>",
            "<div once=x>y</div>",
        ])
    func harmless(_ source: String) {
        #expect(TestSite(source).places("R701").isEmpty || source.contains("once"))
    }

    @Test("One fault has one code: Vue's script is R111, a link's scheme is R305")
    func others() {
        #expect(TestSite("<script setup>\nx\n</script>").findings("R111").count == 1)
        #expect(TestSite("<a href=\"javascript:x\">y</a>").findings("R305").count == 1)
    }

    @Test("Only a frame that the settings allow is accepted")
    func frames() {
        let settings = "checks: {html: {iframes: [\"https://a.example/embed/\"]}}"
        func found(_ address: String) -> Int {
            TestSite("<iframe src=\"\(address)\"></iframe>", settings: settings).findings("R701").count
        }
        #expect(found("https://a.example/embed/x") == 0)
        #expect(found("https://a.example/other") == 1)
        #expect(found("https://a.example.evil/embed/") == 1)
        #expect(found("https://a.example/embed/../x") == 1)
    }

    /// Keys are concatenated at run time, so that secret scanners do not report this file.
    private static let body = "a8Kq2ZpL0vXw71TnRb5Ye3GmHc9DsJu4Fi6O"

    private static let base64 = "MIIEpAIBAAKCAQEAu7Kq2ZpL0vXw71TnRb5Ye3GmHc9DsJu4Fi6O"
    private static let prefixes = ["gh|p_", "github|_pat_", "gl|pat-", "xo|xb-", "sk_|live_", "EA|A0Zp8KwQ3LmX9vTb2NcY7RhJd4S"]
    private static let keys: [String] = prefixes.map { $0.replacing("|", with: "") + body }
    private static let shapes: [String] = [
        ["AK", "IA", "Q7XZ2LMN5PRT8VWY"].joined(), ["AI", "za", String(body.prefix(35))].joined(),
        ["ey", "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiI4ODEifQ.c2lnbmF0dXJlLW9mLWl0"].joined(), "joao.prado@provedor.com.br", "+55 11 98123-4471",
        "(11) 98123-4471", "(11) 9 8123-4471", "+5511981234471", "11 98123-4471", "529.982.247-25",
    ]

    @Test("Secrets are found in text, code and addresses, and are never printed whole", arguments: keys + shapes)
    func secrets(_ secret: String) {
        for source in ["Use \(secret).", "`\(secret)`", "```\n\(secret)\n```", "<!-- \(secret) -->", "[x](https://x.example/?q=\(secret))"]
        {
            let site = TestSite(source)
            if source.contains("?q="), secret.contains(" ") { continue }
            #expect(site.places("R702") == [secret], "\(source)")
            let words = site.findings("R702").flatMap { [$0.message.portuguese, $0.message.english, $0.message.spanish] }
            #expect(!words.contains { $0.contains(secret.dropFirst(5)) })
        }
    }

    @Test(
        "Named values are secrets",
        arguments: [
            ("senha: Kq2ZpL0v", "Kq2ZpL0v"), ("**Senha:** `Kq2ZpL0v`", "Kq2ZpL0v"), ("PASSWORD=Kq2ZpL0v!", "Kq2ZpL0v"),
            ("\"api_key\": \"a8Kq2ZpL0vXw71Tn\"", "a8Kq2ZpL0vXw71Tn"), ("?access_token=a8Kq2ZpL0vXw71Tn&x=1", "a8Kq2ZpL0vXw71Tn"),
            ("Authorization: Bearer a8Kq2ZpL0vXw71Tn", "a8Kq2ZpL0vXw71Tn"), ("https://wa.me/5511981234471", "5511981234471"),
            ("-----BEGIN RSA PRIVATE KEY-----\n" + base64, "-----BEGIN RSA PRIVATE KEY-----"),
            ("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n" + base64, "-----BEGIN RSA PRIVATE KEY-----"),
            ("\"-----BEGIN PRIVATE KEY-----\\n\(base64)\\n\"", "-----BEGIN PRIVATE KEY-----"),
        ])
    func named(_ source: String, _ place: String) {
        #expect(TestSite(source).places("R702") == [place])
    }

    @Test(
        "Examples, placeholders, teams and programs are not reported",
        arguments: [
            "Senha: digite a sua senha de 8 dígitos1", "senha: 12345678", "password=<sua-senha1>", "password=$SENHA1234", "senha: ********",
            "token: {token1}",
            "Bearer SEU_TOKEN_AQUI_123456789", "Bearer $TOKEN", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "AKIAIOSFODNN7EXAMPLE",
            "EAA é uma sigla",
            "token=0000000000000000", "(11) 99999-9999", "+55 11 90000-0000", "(11) 3333-4444", "0800 123 4567", "+55 (xx) 9xxxx-xxxx",
            "11912345678901",
            "Pedido 11 98123447", "id 5511981234471", "2025-11-24", "111.111.111-11", "123.456.789-09", "529.982.247-26",
            "seu@email.com.br",
            "nome@example.com", "suporte@provedor.com.br", "ana@empresa.com.br", "git@github.com:x/y.git", "icone@2x.png", "vue@3.5.1",
            "@usuario",
            "https://unpkg.com/vue@latest/x.js", "a@b", "secret: os segredos do café",
            "compras@padaria.com.br", "nfe@padaria.com.br", "coordenador.ti@escola.br", "infraestrutura@prefeitura.gov.br",
            "id.root@host.docker.internal", "chave root@servidor.pub", "x@y.com", "bia@y.com", "joao@antigo.com", "ana@novo.com.br",
            "`${MAIL:-certs2@servico.io}`", "`${MAIL:=bia@servico.io}`", "getty@tty1.service",
            "-----BEGIN RSA PRIVATE KEY-----", "`-----BEGIN OPENSSH PRIVATE KEY-----` e `-----END OPENSSH PRIVATE KEY-----`",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE...\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END RSA PRIVATE KEY-----",
        ] as [String])
    func examples(_ source: String) {
        #expect(TestSite(source).places("R702").isEmpty)
    }

    @Test("The site's own domain and allowed secrets are not reported")
    func allowed() {
        let site = TestSite(
            "ana@acme.com.br, bia@parceiro.com.br, +55 11 98123-4471, caio@outra.com.br, eva@notacme.com.br",
            settings: """
                baseURL: https://ajuda.acme.com.br/docs/
                checks: {secrets: {allow: ["*@parceiro.com.br", "+55 11 98123-*"]}}
                """)
        #expect(site.places("R702") == ["caio@outra.com.br", "eva@notacme.com.br"])
    }

    @Test("A secret is reported once per page, with its other places, also in included files")
    func once() {
        let site = TestSite(["guia.md": "[ana@acme.com.br](mailto:ana@acme.com.br)", "_outro.md": "bia@acme.com.br"])
        #expect(site.places("R702") == ["bia@acme.com.br", "ana@acme.com.br"])
        #expect(site.findings("R702").map(\.notes.count) == [0, 1])
    }

    @Test(
        "Any page takes linear time",
        arguments: ["@", "a@b.", "+55 ", "(11) 9", "-----BEGIN ", "eyJ", "senha:", "Bearer ", "1", "ghp_", "AKIA", "a."])
    func hostile(_ piece: String) {
        expectLinear(from: 12_000) {
            Array(String(repeating: piece, count: $0 / piece.utf8.count).utf8)
        } work: {
            _ = SecretSearch.secrets(in: $0)
        }
    }
}
