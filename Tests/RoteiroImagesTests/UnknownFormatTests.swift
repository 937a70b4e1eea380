import RoteiroCore
import RoteiroImages
import RoteiroTestSupport
import Testing

@Suite("Files that are not images are named by their content")
struct StrangerFaultTests {
    @Test("a JSON answer under a picture's name, with how it begins")
    func json() {
        let body = "{\"message\":\"The file that you look for\\nis not here\",\"code\":404}"
        let image = inspectImage(Array(body.utf8))
        #expect(image.format == nil)
        #expect(image.fault == .json(excerpt: String(body.prefix(60))))
        #expect(inspectImage(Array("\u{FEFF}\n\t [1, 2]\n".utf8)).fault == .json(excerpt: "[1, 2] "))
    }

    @Test("an excerpt shows nothing that a terminal would obey")
    func excerpt() {
        #expect(inspectImage(Array("{\u{1B}[31m\u{202E}a\u{7}\r\n\u{0}b}".utf8) + [0xFF]).fault == .json(excerpt: "{[31ma b}"))
    }

    @Test(
        "a web page, whatever comes before it",
        arguments: ["<!DOCTYPE html><p>", "<html lang=pt>", "\n<!-- x --> <HTML>", "<?xml version='1.0'?><!DOCTYPE html><html>", "<head>"])
    func html(text: String) {
        #expect(inspectImage(Array(text.utf8)).fault == .html)
    }

    @Test("a pointer of Git LFS")
    func pointer() {
        let text = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
        #expect(inspectImage(Array(text.utf8)).fault == .lfsPointer)
    }

    @Test("nothing, and anything else")
    func others() {
        #expect(inspectImage([]).fault == .empty)
        #expect(inspectImage(Array("<Error>".utf8)).fault == .unknown(excerpt: "<Error>"))
        #expect(inspectImage(Array("BM rest".utf8)).fault == .unknown(excerpt: "BM rest"))
        #expect(inspectImage([0xFF, 0, 1, 2]).fault == .unknown(excerpt: ""))
    }

    @Test("ten thousand random files are all faults, without a crash")
    func rubbish() {
        var random = SeededNumbers(state: 1)
        let beginnings: [[UInt8]] = [
            [], PNGFixture.signature, Array(PNGFixture.small.prefix(33)), [0xFF, 0xD8, 0xFF], Array("GIF89a".utf8),
            Array("RIFF\u{40}\0\0\0WEBPVP8X".utf8), [0, 0, 1, 0, 3, 0], Array("<svg ".utf8), Array("<!".utf8), Array("{".utf8),
        ]
        for number in 0..<10_000 {
            let beginning = beginnings[number % beginnings.count]
            let rest = (0..<Int(random.next() % 90)).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
            let image = inspectImage(beginning + rest)
            if image.format == .png || image.format == nil { #expect(image.fault != nil) }
        }
    }
}
