import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroImages

/// A screenshot with bars that resemble lines of text and a QR code on a card.
private struct Screenshot {
    let width: Int
    let height: Int
    private(set) var dark: [Bool]

    /// `scale` is in pixels per module. Without a payload there is no code.
    init(_ payload: String?, scale: Int, width: Int = 640, height: Int = 400) throws {
        (self.width, self.height) = (width, height)
        dark = (0..<width * height).map { index in
            let (x, y) = (index % width, index / width)
            return y % 20 < 9 && (x * 7 + y / 20 * 13) % 11 < 5
        }
        guard let payload else { return }
        let matrix = try #require(QRMatrix(QRContent(payload: payload, correction: .medium)))
        let side = (matrix.modules + 8) * scale
        let left = min(200, width - side - 10)
        for y in 0..<side {
            for x in 0..<side {
                let (row, column) = (y / scale - 4, x / scale - 4)
                let isInside = (0..<matrix.modules).contains(row) && (0..<matrix.modules).contains(column)
                dark[(y + 30) * width + x + left] = isInside && matrix[row, column]
            }
        }
    }

    /// Covers a part of the code.
    mutating func cover(_ columns: Range<Int>, _ rows: Range<Int>) {
        for y in rows { for x in columns { dark[y * width + x] = false } }
    }

    func png(_ ink: (UInt8, UInt8, UInt8) = (0, 0, 0)) throws -> [UInt8] {
        let pixels = dark.flatMap { isDark -> [UInt8] in isDark ? [ink.0, ink.1, ink.2] : [255, 255, 255] }
        return try encodePNG(PixelImage(width: width, height: height, format: .rgb8, bytes: pixels))
    }

    /// The same image as uncompressed Adam7 passes.
    var interlaced: [UInt8] {
        let passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
        var rows: [UInt8] = []
        for (left, top, across, down) in passes {
            for y in stride(from: top, to: height, by: down) {
                rows.append(0)
                for x in stride(from: left, to: width, by: across) { rows.append(dark[y * width + x] ? 0 : 255) }
            }
        }
        return PNGFixture.file(header: PNGFixture.header(width: width, height: height, depth: 8, type: 0, interlaced: true), rows: rows)
    }
}

@Suite("QR codes in screenshots")
struct FindCodeTests {
    private static let payload = "https://example.org/conectar?id=42"

    @Test("A code is found, with the start of its payload", .validator("zbarimg"), arguments: [2, 3, 4, 7])
    func read(scale: Int) throws {
        let image = inspectImage(try Screenshot(Self.payload, scale: scale).png(), aspects: .code)
        #expect(image.code == .read(prefix: "https://"))
        #expect(image.fault == nil && image.color == nil)
    }

    @Test("Codes of many contents are found", .validator("zbarimg"))
    func many() throws {
        for number in 0..<40 {
            let payload = String(repeating: "\(number * 7919 % 1000)", count: 1 + number)
            let bytes = try Screenshot(payload, scale: 3, width: 480, height: 260).png()
            #expect(inspectImage(bytes, aspects: .code).code != nil, "\(payload)")
        }
    }

    @Test("A green code is a code too", .validator("zbarimg"))
    func green() throws {
        let bytes = try Screenshot(Self.payload, scale: 4).png((0x12, 0x8C, 0x7E))
        #expect(inspectImage(bytes, aspects: .code).code == .read(prefix: "https://"))
    }

    @Test("An interlaced picture is read by its last pass", .validator("zbarimg"))
    func interlaced() throws {
        let bytes = try Screenshot("oi, tudo bem", scale: 6, width: 270, height: 230).interlaced
        #expect(inspectImage(bytes, aspects: .code).code == .read(prefix: "oi,tu"))
    }

    @Test("No code, a covered one, and nobody asking")
    func none() throws {
        var covered = try Screenshot(Self.payload, scale: 4)
        covered.cover(216..<330, 46..<110)
        #expect(inspectImage(try Screenshot(nil, scale: 1).png(), aspects: .code).code == nil)
        #expect(inspectImage(try covered.png(), aspects: .code).code == nil)
        #expect(inspectImage(try Screenshot(Self.payload, scale: 4).png()).code == nil)
    }

    @Test("Without a reader the picture is one that may hold a code")
    func withoutReader() throws {
        let bytes = try Screenshot(Self.payload, scale: 4).png()
        #expect(findCode(bytes, width: 640, height: 400, limits: .standard, library: "libthere-is-none.so.9") == .unread)
        #expect(ZBar("libm.so.6") == nil)
    }

    @Test(
        "Never more than half of what a code says, nor more than eight characters",
        arguments: [
            ("abc", "a"), ("2@Zx81kQ,wwwwwwwww", "2@Zx81kQ"), ("WIFI:T:WPA;S:rede", "WIFI:T:W"), ("\u{1B}[31m\u{202E}12", "[31"), ("", ""),
        ])
    func beginning(text: String, expected: String) {
        #expect(ZBar.beginning(of: Array(text.utf8)) == expected)
    }

    @Test("An image full of finder-like patterns takes linear time")
    func manyCorners() throws {
        func image(_ height: Int) throws -> [UInt8] {
            let width = 4000
            let row = (0..<width).map { [0, 1, 3, 4, 5].contains($0 / 2 % 9) ? 0 as UInt8 : 255 }
            return try encodePNG(
                PixelImage(width: width, height: height, format: .gray8, bytes: Array(repeating: row, count: height).flatMap { $0 }))
        }
        try expectLinear(from: 500, input: image) { #expect(inspectImage($0, aspects: .code).fault == nil) }
    }
}
