import RoteiroCore
import Testing

@testable import RoteiroImages

@Suite("PNG files that we write are whole, and the same each time")
struct EncodePNGTests {
    private static let palette = [PixelColor(red: 10, green: 20, blue: 30), PixelColor(red: 255, green: 255, blue: 255, alpha: 0)]

    private static let images = [
        PixelImage(width: 9, height: 2, format: .gray1, bytes: [0xFF, 0x80, 0, 0]),
        PixelImage(width: 2, height: 2, format: .gray8, bytes: [0, 255, 255, 0]),
        PixelImage(width: 2, height: 1, format: .palette8(palette), bytes: [0, 1]),
        PixelImage(width: 1, height: 2, format: .rgb8, bytes: [1, 2, 3, 3, 4, 5]),
    ]

    @Test("each kind comes back with its size and its color", arguments: zip(images, ["#808080", "#808080", "#858a8f", "#020304"]))
    func roundTrip(image: PixelImage, color: String) throws {
        let file = try encodePNG(image)
        let imageFile = inspectImage(file)
        #expect(imageFile.fault == nil)
        #expect((imageFile.width, imageFile.height) == (image.width, image.height))
        #expect(imageFile.color == color)
        #expect(try encodePNG(image) == file)
    }

    @Test("rows come back to the byte")
    func rows() throws {
        let bytes = (0..<30 * 40 * 3).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }
        let file = try encodePNG(PixelImage(width: 30, height: 40, format: .rgb8, bytes: bytes))
        var back: [UInt8] = []
        _ = try decodePNG(file, limits: .standard) { back += $0.bytes[..<($0.columns * $0.channels)] }
        #expect(back == bytes)
    }

    @Test("what cannot be a picture is refused")
    func refusals() {
        #expect(throws: PNGEncodingError.badSize(width: 0, height: 1)) {
            try encodePNG(PixelImage(width: 0, height: 1, format: .gray8, bytes: []))
        }
        #expect(throws: PNGEncodingError.badByteCount(expected: 6, found: 5)) {
            try encodePNG(PixelImage(width: 2, height: 1, format: .rgb8, bytes: [1, 2, 3, 4, 5]))
        }
        for (colors, pixel) in [([], 0), (Self.palette, 2), (Array(repeating: Self.palette[0], count: 257), 0)] as [([PixelColor], UInt8)] {
            #expect(throws: PNGEncodingError.badPalette) {
                try encodePNG(PixelImage(width: 1, height: 1, format: .palette8(colors), bytes: [pixel]))
            }
        }
    }
}
