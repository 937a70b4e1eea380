import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Rules of picture files")
struct ImageFileRulesTests {
    private static let a = "assets/images/a.png"
    private static let b = "content/faq/assets/b.png"

    private static func image(
        _ name: String, bytes: Int = 100, _ size: (Int, Int) = (10, 10), animated: Bool = false, sample: Bool = false,
        fault: ImageFile.Fault? = nil, metadata: [EmbeddedMetadata] = [], code: DetectedQRCode? = nil
    ) -> ImageFile {
        ImageFile(
            format: .png, width: size.0, height: size.1, byteCount: bytes, sha256: name, isAnimated: animated, isSample: sample,
            fault: fault, metadata: metadata, code: code)
    }

    /// A site with one page in `content/faq/` that shows these images.
    private func site(
        _ addresses: [String], _ images: [String: ImageFile], settings: String = "", words: String = "Texto.",
        namesInAssets: Set<String> = []
    ) -> TestSite {
        let page = words + addresses.map { "\n\n![Tela](\($0))" }.joined()
        return TestSite(["content/faq/guia.md": page], settings: settings, images: images, namesInAssets: namesInAssets)
    }

    /// The findings as `path code`.
    private func found(_ site: TestSite) -> [String] {
        site.findings().map { if case .file(let path) = $0.location { "\(path) \($0.code)" } else { "text \($0.code)" } }
    }

    // MARK: R205

    @Test("An image that no page names is reported; a shown one is not")
    func unused() {
        let images = [Self.a: Self.image("a"), Self.b: Self.image("b")]
        #expect(found(site(["/images/a.png", "./assets/b.png"], images)) == [])
        #expect(found(site(["./assets/b.png"], images)) == ["assets/images/a.png R205"])
        #expect(found(site([], images)) == ["assets/images/a.png R205", "content/faq/assets/b.png R205"])
    }

    @Test("Samples, and what programs ask for by themselves, are not unused")
    func conventions() {
        var images = ["assets/images/x.png": Self.image("x", sample: true)]
        for name in ["favicon.png", "favicon-32x32.png", "icons/apple-touch-icon.png", "og-image.png"] {
            images["assets/" + name] = Self.image(name)
        }
        #expect(found(site([], images)) == [])
        let inContent = "content/favicon.png"
        #expect(found(site([], [inContent: Self.image("f")])) == ["content/favicon.png R205"])
    }

    @Test("Front matter, HTML, links, the public address and a style sheet count as naming")
    func namedElsewhere() {
        func found(_ words: String) -> [String] { self.found(site([], images, words: words)) }
        let images = [Self.a: Self.image("a")]
        #expect(found("---\nhero: /images/a.png\n---\n\nTexto.") == [])
        #expect(found("---\nhero: [x, [/images/a.png]]\n---\n\nTexto.") == [])
        #expect(found("---\nhero: /images/other.png\n---\n\nTexto.") == ["assets/images/a.png R205"])
        #expect(found("<video poster=\"/images/a.png\"></video>") == [])
        #expect(found("Texto.\n\n<picture><source srcset='/images/a.png 2x'></picture>") == [])
        let own = site(["https://example.com/docs/images/a.png"], images, settings: "baseURL: https://example.com/docs/")
        #expect(self.found(own) == [])
        #expect(self.found(site([], images, namesInAssets: ["a.png"])) == [])
    }

    @Test("A picture whose address on the page is wrong has the finding of the address alone")
    func wrongAddress() {
        let images = [Self.a: Self.image("a"), Self.b: Self.image("b")]
        func unused(_ addresses: [String], settings: String = "") -> [String] {
            found(site(addresses, images, settings: settings)).filter { $0.hasSuffix("R205") }
        }
        #expect(unused(["./images/a.png", "../../../b.png"]) == [])
        #expect(unused(["/images/aa.png", "./assets/bb.png"]) == [])
        #expect(unused(["/images/relatorio.png", "./assets/b.png"]) == ["assets/images/a.png R205"])
    }

    @Test("A picture in an unknown component is shown, with the base path or without; so is one in a page that is not parsed")
    func component() {
        let images = [Self.a: Self.image("a")]
        func found(_ words: String) -> [String] {
            self.found(site([], images, settings: "baseURL: https://example.com/docs/", words: words)).filter { $0.hasSuffix("R205") }
        }
        #expect(found("Texto.\n\n<Zoom src=\"/images/a.png\" />") == [])
        #expect(found("Texto.\n\n<Zoom\n  :src=\"'/docs/images/a.png'\"\n/>") == [])
        #expect(found("![Tela](/images/a.png)\n\n" + String(repeating: "palavra ", count: 3_000)) == [])
        #expect(found("Texto.") == ["assets/images/a.png R205"])
    }

    @Test("A link to a picture shows it")
    func linked() {
        #expect(found(site([], [Self.a: Self.image("a")], words: "[a captura](/images/a.png)")) == [])
    }

    // MARK: R206

    @Test("A duplicate image is reported, and a fix points the pages to the first")
    func duplicate() throws {
        let images = [Self.a: Self.image("same"), Self.b: Self.image("same")]
        let index = site(["./assets/b.png", "/images/a.png", "assets/b.png"], images)
        let finding = try #require(index.findings().first)
        #expect(found(index) == ["content/faq/assets/b.png R206"])
        #expect(finding.message.english.contains("`assets/images/a.png`"))
        #expect(finding.notes.count == 2)
        let fix = try #require(finding.fixes.first)
        #expect(!fix.isSafe)
        #expect(fix.edits.map(\.expected) == ["./assets/b.png", "assets/b.png"])
        #expect(fix.edits.map(\.replacement) == ["/images/a.png", "/images/a.png"])
        // After the fix, nothing refers to the copy: the same finding without a fix, and R205.
        #expect(found(site(["/images/a.png"], images)) == ["content/faq/assets/b.png R205", "content/faq/assets/b.png R206"])
        #expect(site(["/images/a.png"], images).findings().allSatisfy { $0.fixes.isEmpty })
    }

    @Test("Other bytes, samples, empty and unreadable files are no duplicates")
    func notDuplicate() {
        let addresses = ["./assets/b.png", "/images/a.png"]
        #expect(found(site(addresses, [Self.a: Self.image("a"), Self.b: Self.image("b")])) == [])
        let samples = [Self.a: Self.image("a", sample: true), Self.b: Self.image("a", sample: true)]
        #expect(!found(site([], samples)).contains { $0.hasSuffix("R206") })
        for fault in [ImageFile.Fault.empty, .unreadable(Message("Permission denied"))] {
            let bytes = fault == .empty ? 0 : 5
            let images = [Self.a: Self.image("a", bytes: bytes, fault: fault), Self.b: Self.image("a", bytes: bytes, fault: fault)]
            #expect(!found(site(addresses, images)).contains { $0.hasSuffix("R206") })
        }
    }

    // MARK: R207

    @Test("Images over the budget are reported if a page shows them")
    func heavy() {
        func heavy(_ image: ImageFile, _ settings: String = "") -> [String] {
            found(site(["/images/a.png"], [Self.a: image], settings: settings))
        }
        let told = ["assets/images/a.png R207"]
        #expect(heavy(Self.image("a", bytes: 1_000_000, (3840, 2160))) == [])
        #expect(heavy(Self.image("a", bytes: 1_000_001)) == told)
        #expect(heavy(Self.image("a", (3840, 2161))) == told)
        #expect(heavy(Self.image("a", bytes: 2_000_000, animated: true)) == [])
        #expect(heavy(Self.image("a", bytes: 2_000_001, animated: true)) == told)
        #expect(!heavy(Self.image("a", bytes: 9_000_000, sample: true)).contains(told[0]))
        #expect(heavy(Self.image("a", bytes: 3_000_000), "checks: {pictures: {maxSize: 5 MB}}") == [])
        #expect(found(site([], [Self.a: Self.image("a", bytes: 3_000_000)])) == ["assets/images/a.png R205"])
    }

    @Test("The size of an image just over the budget is not rounded to the budget")
    func heavyWords() throws {
        let finding = try #require(site(["/images/a.png"], [Self.a: Self.image("a", bytes: 1_000_001)]).findings().first)
        #expect(finding.message.portuguese.contains("1,01 MB, acima do orçamento de 1 MB"))
        #expect(finding.message.english.contains("1.01 MB; the budget is 1 MB"))
    }

    // MARK: R209

    @Test("A readable QR code is reported where a page shows it, with the start of its payload")
    func liveCode() throws {
        let index = site(["./assets/b.png"], [Self.b: Self.image("b", code: .read(prefix: "2@Zx81kQ"))])
        #expect(found(index) == ["content/faq/assets/b.png R209"])
        #expect(try #require(index.findings().first).message.english.contains("(`2@Zx81kQ…`)"))
    }

    @Test("No code, an unread code and an unpublished code are not reported; a code in a public file is")
    func silentCode() {
        #expect(found(site(["./assets/b.png"], [Self.b: Self.image("b", code: .unread)])) == [])
        let read = DetectedQRCode.read(prefix: "2@")
        #expect(found(site(["./assets/b.png"], [Self.b: Self.image("b", sample: true, code: read)])).allSatisfy { !$0.hasSuffix("R209") })
        #expect(found(site([], [Self.b: Self.image("b", code: read)])) == ["content/faq/assets/b.png R205"])
        #expect(found(site([], [Self.a: Self.image("a", code: read)])) == ["assets/images/a.png R205", "assets/images/a.png R209"])
    }

    // MARK: R211

    @Test("Metadata is reported once per kind, with its fields and without their values")
    func metadata() {
        let all: [EmbeddedMetadata] = [.person(field: "Artist"), .place(field: "GPS"), .person(field: "creator"), .script("onload")]
        let findings = site(["/images/a.png"], [Self.a: Self.image("a", metadata: all)]).findings()
        #expect(findings.map(\.code) == ["R211", "R211", "R211"])
        let english = findings.map(\.message.english).sorted()
        #expect(english[0].hasPrefix("the SVG contains a script (`onload`)"))
        #expect(english[1].hasPrefix("the file identifies a person or their device (`Artist`, `creator`)"))
        #expect(english[2].hasPrefix("the file says where the image was taken (`GPS`)"))
        #expect(findings.filter { $0.help?.english.contains("exiftool") == true }.count == 2)
        #expect(found(site(["/images/a.png"], [Self.a: Self.image("a")])) == [])
        #expect(!found(site([], [Self.a: Self.image("a", sample: true, metadata: all)])).contains { $0.hasSuffix("R211") })
    }
}
