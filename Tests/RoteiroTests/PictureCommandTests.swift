import Foundation
import RoteiroTestSupport
import Testing

@Suite("The command and pictures")
struct ImageCommandTests {
    /// Returns a site with one page whose only screenshot is a QR code, drawn by the command itself.
    private func siteWithCode() throws -> Sandbox {
        let sandbox = try Sandbox(["content/a.md": "# A\n\n::: qr 2@segredo-que-ninguem-pode-ler\nPareie.\n:::\n"])
        #expect(try Command.run(["build"], in: sandbox).status == 0)
        let drawn = sandbox.files(below: "site/media").filter { $0.key.hasSuffix(".png") }
        try sandbox.write(try #require(drawn.first).value, to: "assets/tela.png")
        try sandbox.write(Array("# A\n\n![A tela](/tela.png)\n".utf8), to: "content/a.md")
        return sandbox
    }

    @Test("A readable code in a screenshot is a warning that keeps the secret", .validator("zbarimg"))
    func code() throws {
        let answer = try Command.run(["check", "--report", "concise", "--lang", "en"], in: try siteWithCode())
        #expect(answer.status == 0)
        #expect(answer.output.contains("warning R209 image-live-qr: the screenshot contains a readable QR code (`2@segred…`)"))
        #expect(!answer.output.contains("segredo"))
        #expect(answer.errors == "")
    }

    @Test("Without a code reader one line reports what was not checked, and nothing fails")
    func withoutReader() throws {
        let sandbox = try siteWithCode()
        try sandbox.write([], to: "lib/libzbar.so.0")  // found first, and no library
        let environment = ["LD_LIBRARY_PATH": sandbox.path("lib")]
        let answer = try Command.run(["check", "--strict", "--lang", "en"], in: sandbox, environment: environment)
        #expect(answer.status == 0)
        let line = "roteiro: 1 image may hold a QR code and was not scanned; install libzbar (`apt install libzbar0`)\n"
        #expect(answer.errors == line)
    }
}
