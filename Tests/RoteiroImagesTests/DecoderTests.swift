import Foundation
import RoteiroCore
import RoteiroImages
import RoteiroTestSupport
import Testing

@Suite("Real encoders and decoders agree", .validator("pillow"))
struct DecoderTests {
    private func verdicts(_ files: [URL]) throws -> [String] {
        let validator = try #require(Validator("pillow"), "Pillow is not installed")
        let verdict = try validator.run(["verify"] + files.map { $0.path(percentEncoded: false) })
        try #require(verdict.status == 0, "\(verdict.text)")
        return String(decoding: verdict.output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("The pictures that these tests make are whole")
    func fixtures() throws {
        let sandbox = try Sandbox()
        let files: [(String, [UInt8])] = [
            ("a.jpg", TinyImages.jpeg()), ("a.gif", TinyImages.gif(frames: 1)), ("b.gif", TinyImages.gif(frames: 2)),
            ("a.webp", TinyImages.webp), ("b.webp", TinyImages.extendedWebP(frames: 2)),
            ("c.webp", TinyImages.extendedWebP(frames: 1, flags: 0)), ("a.ico", TinyImages.ico([TinyImages.bitmap])),
            ("b.ico", TinyImages.ico([TinyImages.paletteBitmap])), ("a.png", PNGFixture.small),
            ("a.svg", TinyImages.svg("width='1'", "<g/>")),
        ]
        for (name, bytes) in files { try sandbox.write(bytes, to: name) }
        let found = try verdicts(files.map { sandbox.url.appending(path: $0.0) })
        #expect(found == ["8 8 1", "1 1 1", "1 1 2", "1 1 1", "1 1 2", "1 1 1", "2 2 1", "2 2 1", "4 3 1", "whole"])
    }

    @Test("What a real encoder writes is whole, has its size and its frames, and tells what was put in")
    func encoded() throws {
        let validator = try #require(Validator("pillow"), "Pillow is not installed")
        let sandbox = try Sandbox()
        #expect(try validator.run(["make", sandbox.path("")]).status == 0)
        let names = sandbox.files(below: "").keys.sorted()
        #expect(names.count == 22)
        for (name, verdict) in zip(names, try verdicts(names.map { sandbox.url.appending(path: $0) })) {
            let bytes = try #require(sandbox.files(below: "")[name])
            let image = inspectImage(bytes)
            let numbers = verdict.split(separator: " ").compactMap { Int($0) }
            #expect(image.fault == nil && [image.width, image.height] == numbers.prefix(2).map { $0 }, "\(name): \(verdict)")
            #expect(image.isAnimated == name.hasPrefix("animated"), "\(name)")
            let tells = Set(image.metadata.map { if case .place = $0 { "place" } else { "person" } })
            #expect(tells == Set(["place", "person"].filter { name.contains($0) }), "\(name): \(image.metadata)")
            for count in 16..<bytes.count { #expect(inspectImage(Array(bytes.prefix(count))).fault != nil, "\(count) bytes of \(name)") }
        }
    }
}
