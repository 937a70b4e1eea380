import Foundation
import GuideImages
import GuideModel
import GuideTestSupport
import Testing

@Suite("Real encoders and decoders agree", .judge("pillow"))
struct DecoderTests {
    private func verdicts(_ files: [URL]) throws -> [String] {
        let judge = try #require(Judge("pillow"), "Pillow is not installed")
        let verdict = try judge.run(["verify"] + files.map { $0.path(percentEncoded: false) })
        try #require(verdict.status == 0, "\(verdict.text)")
        return String(decoding: verdict.output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("The pictures that these tests make are whole")
    func fixtures() throws {
        let sandbox = try Sandbox()
        let files: [(String, [UInt8])] = [
            ("a.jpg", TinyPictures.jpeg()), ("a.gif", TinyPictures.gif(frames: 1)), ("b.gif", TinyPictures.gif(frames: 2)),
            ("a.webp", TinyPictures.webp), ("b.webp", TinyPictures.extendedWebP(frames: 2)),
            ("c.webp", TinyPictures.extendedWebP(frames: 1, flags: 0)), ("a.ico", TinyPictures.ico([TinyPictures.bitmap])),
            ("b.ico", TinyPictures.ico([TinyPictures.paletteBitmap])), ("a.png", PNGFixture.small),
            ("a.svg", TinyPictures.svg("width='1'", "<g/>")),
        ]
        for (name, bytes) in files { try sandbox.write(bytes, to: name) }
        let found = try verdicts(files.map { sandbox.url.appending(path: $0.0) })
        #expect(found == ["8 8 1", "1 1 1", "1 1 2", "1 1 1", "1 1 2", "1 1 1", "2 2 1", "2 2 1", "4 3 1", "whole"])
    }

    @Test("What a real encoder writes is whole, has its size and its frames, and tells what was put in")
    func encoded() throws {
        let judge = try #require(Judge("pillow"), "Pillow is not installed")
        let sandbox = try Sandbox()
        #expect(try judge.run(["make", sandbox.path("")]).status == 0)
        let names = sandbox.files(below: "").keys.sorted()
        #expect(names.count == 22)
        for (name, verdict) in zip(names, try verdicts(names.map { sandbox.url.appending(path: $0) })) {
            let bytes = try #require(sandbox.files(below: "")[name])
            let picture = inspectPicture(bytes)
            let numbers = verdict.split(separator: " ").compactMap { Int($0) }
            #expect(picture.fault == nil && [picture.width, picture.height] == numbers.prefix(2).map { $0 }, "\(name): \(verdict)")
            #expect(picture.isAnimated == name.hasPrefix("animated"), "\(name)")
            let tells = Set(picture.metadata.map { if case .place = $0 { "place" } else { "person" } })
            #expect(tells == Set(["place", "person"].filter { name.contains($0) }), "\(name): \(picture.metadata)")
            for count in 16..<bytes.count { #expect(inspectPicture(Array(bytes.prefix(count))).fault != nil, "\(count) bytes of \(name)") }
        }
    }
}
