import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Closing lines of unclosed blocks")
struct MissingFenceFixTests {
    @Test(
        "A line is added after the last text that belongs inside, in the style of the file",
        arguments: [
            ("# G\n\n::: tip Dica\nTexto.", "# G\n\n::: tip Dica\nTexto.\n:::"),
            ("# G\n\n::: tip Dica\nTexto.\n\n\n## Seção\n\nB.\n", "# G\n\n::: tip Dica\nTexto.\n:::\n\n\n## Seção\n\nB.\n"),
            ("# G\r\n\r\n::: tip\r\nTexto.\r\n", "# G\r\n\r\n::: tip\r\nTexto.\r\n:::\r\n"),
            ("# G\n\n:::: info\n::: tip\nA.\n:::\nB.\n", "# G\n\n:::: info\n::: tip\nA.\n:::\nB.\n::::\n"),
            ("# G\n\n::: tip\n```sh\n## não é título\n```\nB.\n", "# G\n\n::: tip\n```sh\n## não é título\n```\nB.\n:::\n"),
            ("# G\n\n:::: info\n::: tip\nA.\n\n::::\n\nB.\n", "# G\n\n:::: info\n::: tip\nA.\n:::\n\n::::\n\nB.\n"),
            ("# G\n\n```js\nlet x = 1\n", "# G\n\n```js\nlet x = 1\n```\n"),
            ("# G\n\n~~~~ sh\n# comentário\n\n## Passo\n\nB.\n", "# G\n\n~~~~ sh\n# comentário\n~~~~\n\n## Passo\n\nB.\n"),
            ("# G\n\n1. Um\n\n   ```sh\n   ls\n\n2. Dois\n", "# G\n\n1. Um\n\n   ```sh\n   ls\n   ```\n\n2. Dois\n"),
        ])
    func closed(_ source: String, _ expected: String) {
        #expect(TestSite(source).fixed(safeOnly: false) == expected)
        let codes = TestSite(expected).findings().map(\.code)
        #expect(!codes.contains("R103") && !codes.contains("R106"), "\(codes)")
    }

    @Test(
        "No fix is offered where a line would close something else, or in a quotation",
        arguments: ["# G\n\n::: info\n::: tip\nA.\n:::\n\nB.\n", "# G\n\n> ::: tip\n> A.\n", "# G\n\n> ```\n> a\n"])
    func unknown(_ source: String) {
        let findings = TestSite(source).findings().filter { ["R103", "R106"].contains($0.code) }
        #expect(!findings.isEmpty && findings.allSatisfy(\.fixes.isEmpty), "\(findings.map(\.code))")
    }
}
