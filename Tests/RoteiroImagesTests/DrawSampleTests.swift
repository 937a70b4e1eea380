import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroImages

@Suite("Samples stand in for screenshots")
struct DrawSampleTests {
    @Test(
        "a code in a phone is read, at once and at twice the size", .validator("zbarimg"),
        arguments: [
            (QRContent(payload: "https://example.org/x", correction: .medium), 640, 640),
            (QRContent(payload: "WIFI:T:WPA;S:rede;P:senha;;", correction: .high), 1280, 720),
            (QRContent(payload: "Olá, ação!", correction: .low), 360, 640),
            (QRContent(payload: String(repeating: "0123456789", count: 60), correction: .medium), 100, 100),
            (QRContent(payload: String(repeating: "x", count: 2953), correction: .low), 640, 640),
        ])
    func codes(content: QRContent, width: Int, height: Int) throws {
        let kind = Sample.Kind.qr(payload: content.payload, correction: content.correction)
        let png = try #require(drawSample(sample(kind, width, height)))
        let imageFile = inspectImage(png)
        #expect(imageFile.fault == nil && imageFile.width >= width && imageFile.height >= height)
        if width >= 360, content.payload.count < 100 { #expect((imageFile.width, imageFile.height) == (width, height)) }
        for file in [png, try enlarged(png)] { #expect(try readCode(file) == Array(content.payload.utf8)) }
    }

    @Test("each layout names as many controls as it says, whatever its seed and its size", arguments: Sample.Layout.allCases)
    func controls(layout: Sample.Layout) throws {
        for (width, height) in [(160, 100), (128, 72), (90, 150)] {
            for seed in ["a", "b", "c"] {
                var screen = Wireframe(width: width, height: height, seed: seed)
                layout.drawing.draw(on: &screen)
                #expect(screen.controls.count == layout.controlCount)
                #expect(Set(screen.controls).count == layout.controlCount)
                let isInside = screen.controls.allSatisfy {
                    $0.x >= 0 && $0.y >= 0 && $0.right <= screen.width && $0.bottom <= screen.height
                }
                #expect(isInside, "\(width) by \(height)")
            }
        }
    }

    @Test("no two screens are alike: by layout, by mark, by image")
    func different() {
        var seen: Set<[UInt8]> = []
        var count = 0
        for layout in Sample.Layout.allCases {
            for mark in [nil] + (1...layout.controlCount).map(Optional.some) {
                for image in ["/images/a.png", "/images/b.png"] {
                    guard let png = drawSample(sample(.screen(layout, mark: mark), 256, 144, image: image)) else { continue }
                    seen.insert(png)
                    count += 1
                }
            }
        }
        #expect(count == 2 * Sample.Layout.allCases.reduce(0) { $0 + $1.controlCount + 1 })
        #expect(seen.count == count)
    }

    @Test("a sample that is like another equals it; a mark too high means the last control")
    func alike() {
        let screen = Sample.Kind.screen(.form, mark: 2)
        let first = drawSample(sample(screen, 320, 200, image: "/images/a.png"))
        #expect(first == drawSample(sample(screen, 320, 200, image: "/images/b.png", like: "/images/a.png")))
        #expect(first == drawSample(sample(screen, 320, 200, image: "/images/a.png")))
        let last = drawSample(sample(.screen(.form, mark: Sample.Layout.form.controlCount), 320, 200))
        #expect(last == drawSample(sample(.screen(.form, mark: 99), 320, 200)))
    }

    @Test("a screen of the usual size is small, whole and as large as declared", arguments: Sample.Layout.allCases)
    func size(layout: Sample.Layout) throws {
        let png = try #require(drawSample(sample(.screen(layout, mark: 1), 1280, 720)))
        let imageFile = inspectImage(png)
        #expect(imageFile.fault == nil)
        #expect((imageFile.width, imageFile.height) == (1280, 720))
        #expect(png.count < 18_000)
    }

    @Test("the largest and the thinnest screens are drawn too")
    func extremes() throws {
        for (width, height) in [(2560, 1600), (1, 1), (2000, 3), (3, 1000)] {
            let imageFile = inspectImage(try #require(drawSample(sample(.screen(.table, mark: 7), width, height))))
            #expect((imageFile.width, imageFile.height, imageFile.fault) == (width, height, nil))
        }
        #expect(drawSample(sample(.screen(.table, mark: 1), 0, 100)) == nil)
        #expect(drawSample(sample(.screen(.table, mark: 1), 100, 1 << 40)) == nil)
        #expect(drawSample(sample(.screen(.table, mark: 1), 16_000, 16_000)) == nil)
    }

    @Test("every icon is a picture of its own, and so is a name without one")
    func icons() throws {
        let names = sampleIconNames + ["no-such-icon", "nor-this"]
        let files = try names.map { try #require(drawSample(sample(.icon(name: $0), 24, 24))) }
        #expect(Set(files).count == names.count)
        #expect(sampleIconNames == sampleIconNames.sorted())
        for file in files {
            let imageFile = inspectImage(file)
            #expect((imageFile.width, imageFile.height, imageFile.fault) == (24, 24, nil))
        }
    }

    @Test("a payload that fits no code has no sample")
    func tooLong() {
        #expect(drawSample(sample(.qr(payload: String(repeating: "x", count: 3000), correction: .low), 640, 640)) == nil)
        #expect(drawSample(sample(.qr(payload: "", correction: .low), 640, 640)) == nil)
    }

    private func sample(_ kind: Sample.Kind, _ width: Int, _ height: Int, image: String = "/images/a.png", like: String? = nil) -> Sample {
        let place = Span(FileID(0), 0, 0)
        return Sample(image: Located(image, at: place), kind: kind, width: width, height: height, show: nil, like: like)
    }
}
