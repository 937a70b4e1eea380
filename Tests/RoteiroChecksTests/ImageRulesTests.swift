import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of pictures")
struct ImageRulesTests {
    private static let files = [
        "content/faq/assets/tela-01.png", "content/faq/assets/caixa.png", "content/faq/assets/a\u{00E7}.png", "assets/images/logo.png",
        "content/x/assets/dupla.png", "content/y/assets/dupla.png",
    ]

    /// Switches R205 off: most files are used by only one test each.
    private func site(
        _ address: String, alt: String = "Tela", asIcon: Bool = false, images: [String: ImageFile] = [:], samples: [String: Sample] = [:]
    ) -> TestSite {
        let image = "![\(alt)](\(address))"
        return TestSite(
            ["content/faq/guia.md": asIcon ? "Clique em \(image)." : image], settings: "checks: {severity: {R205: off}}", files: Self.files,
            images: images, samples: samples)
    }

    private func only(_ site: TestSite) throws -> (at: String, finding: Diagnostic) {
        let all = site.findings()
        #expect(all.count == 1)
        return (site.places(of: all).first ?? "", try #require(all.first))
    }

    @Test("An existing image is not reported", arguments: ["./assets/caixa.png", "/images/logo.png", "https://example.com/x.png"])
    func present(_ address: String) {
        #expect(site(address).findings().isEmpty)
    }

    @Test(
        "A missing image gets a safe fix if exactly one file fits",
        arguments: [
            ("./assets/Caixa.PNG", "./assets/caixa.png"), ("./caixa.png", "./assets/caixa.png"), ("caixa.png", "assets/caixa.png"),
            ("../assets/caixa.png", "./assets/caixa.png"), ("../images/logo.png", "/images/logo.png"), ("/logo.png", "/images/logo.png"),
            ("./assets/ac\u{0327}.png", "./assets/a\u{00E7}.png"),
        ])
    func mended(_ address: String, _ right: String) throws {
        let (place, finding) = try only(site(address))
        #expect(finding.code == "R201")
        #expect(Array(place.utf8) == Array(address.utf8))
        #expect(finding.fixes.map(\.isSafe) == [true])
        #expect(finding.fixes.flatMap(\.edits).map { Array($0.replacement.utf8) } == [Array(right.utf8)])
    }

    @Test("A misspelt picture of the folder is suggested")
    func misspelt() throws {
        let (_, finding) = try only(site("./assets/caxia.png"))
        #expect(finding.help?.english == "Did you mean `./assets/caixa.png`?")
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test("A misspelt folder is suggested too")
    func misspeltFolder() throws {
        let (_, finding) = try only(site("./asets/caixa.png"))
        #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == ["./assets/caixa.png"])
        #expect(finding.fixes.map(\.isSafe) == [false])
    }

    @Test("A different number means a different image")
    func otherNumber() throws {
        #expect(try only(site("./assets/tela-02.png")).finding.fixes.isEmpty)
    }

    @Test("Two files of that name give no fix")
    func markdownPages() throws {
        #expect(try only(site("./assets/dupla.png")).finding.fixes.isEmpty)
    }

    @Test("An image without an address is reported with its whole span")
    func empty() throws {
        #expect(try only(site("")).at == "![Tela]()")
    }

    @Test("A picture outside the published folders is an error of its own")
    func outside() throws {
        let (place, finding) = try only(site("../../../fora.png"))
        #expect(finding.code == "R210")
        #expect(place == "../../../fora.png")
        let mended = try only(site("../../images/logo.png")).finding
        #expect(mended.code == "R210")
        #expect(mended.fixes.flatMap(\.edits).map(\.replacement) == ["/images/logo.png"])
    }

    @Test("A figure needs words, and so does an icon, as a mere info")
    func alt() throws {
        #expect(try only(site("./assets/caixa.png", alt: "")).finding.code == "R203")
        let icon = try only(site("./assets/caixa.png", alt: " ", asIcon: true)).finding
        #expect(icon.code == "R212")
        #expect(icon.severity == .info)
    }

    @Test(
        "A broken file is reported once, at the file, with its uses",
        arguments: [
            .empty, .json(excerpt: "{\"error\""), .html, .lfsPointer, .cgbi, .truncated, .corrupt("bad CRC"), .trailingBytes(7),
            .tooLarge(pixels: 9), .unknown(excerpt: "PK"), .unreadable(Message("Permission denied")),
        ] as [ImageFile.Fault])
    func broken(_ fault: ImageFile.Fault) throws {
        let path = "content/faq/assets/caixa.png"
        let image = ImageFile(format: nil, byteCount: 3, sha256: "", fault: fault)
        let (place, finding) = try only(site("./assets/caixa.png", images: [path: image]))
        #expect(finding.code == "R202")
        #expect(place == path)
        #expect(finding.notes.count == 1)
        let unused = try only(site("https://example.com/x.png", images: [path: image])).finding
        #expect(unused.notes.isEmpty)
    }

    @Test("A JPEG named PNG is reported at the file, with the right name")
    func fileExtension() throws {
        let path = "content/faq/assets/caixa.png"
        let image = ImageFile(format: .jpeg, byteCount: 3, sha256: "")
        let (place, finding) = try only(site("./assets/caixa.png", images: [path: image]))
        #expect(finding.code == "R204")
        #expect(place == path)
        #expect(finding.help?.english.contains("`caixa.jpg`") == true)
    }

    @Test("A sample is a note where it is declared, as long as the screenshot is missing")
    func sample() throws {
        let declared = Sample(
            image: Located("/faq/falta.png", at: Span(FileID(0), 0, 6)), kind: .screen(.form, mark: 1), width: 10, height: 10,
            show: "a caixa aberta", like: nil)
        let (place, finding) = try only(site("./assets/falta.png", samples: ["content/faq/assets/falta.png": declared]))
        #expect(finding.code == "R208")
        #expect(finding.severity == .note)
        #expect(place == "checks")
        #expect(finding.help?.portuguese.hasSuffix(": a caixa aberta") == true)
        #expect(site("./assets/caixa.png", samples: ["content/faq/assets/caixa.png": declared]).findings().isEmpty)
    }

    @Test("A QR code says how many bytes it has and how many fit", arguments: [(2332, 1), (2331, 0), (0, 1)])
    func qr(_ count: Int, _ expected: Int) {
        let payload = String(repeating: "x", count: count)
        let page = ["guia.md": "::: qr \(payload)\nLeia.\n:::"]
        #expect(TestSite(page).findings().map(\.code) == Array(repeating: "R213", count: expected))
        let refused = [QRContent(payload: payload, correction: .medium): QRImage?.none]
        #expect(TestSite(page, qrCodes: refused).findings().count == 1)
    }
}
