import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroImages

@Suite("QR codes hold their payload to the byte")
struct DrawQRTests {
    private static let payloads =
        [
            QRContent(payload: "Olá, ação!", correction: .medium), QRContent(payload: "WIFI:T:WPA;S:rede;P:senha;;", correction: .medium),
            QRContent(payload: "a", correction: .high), QRContent(payload: "0123456789", correction: .low),
            QRContent(payload: String(repeating: "0123456789", count: 100), correction: .medium),
            QRContent(payload: "日本語 👍🏽\nsegunda linha", correction: .quartile), QRContent(payload: "a\0b", correction: .medium),
        ] + QRCorrection.allCases.map { QRContent(payload: "https://example.org/conectar?id=42&lang=pt-BR", correction: $0) }

    @Test("a reader of codes finds the payload, at once and at twice the size", .validator("zbarimg"), arguments: payloads)
    func decodes(content: QRContent) throws {
        let code = try #require(drawQR(content))
        for file in [code.png, try enlarged(code.png)] { #expect(try readCode(file) == Array(content.payload.utf8)) }
    }

    @Test("the largest payload of each level is read; one byte more has no code", .validator("zbarimg"), arguments: QRCorrection.allCases)
    func capacity(correction: QRCorrection) throws {
        let payload = String(repeating: "x", count: correction.byteCapacity)
        let code = try #require(drawQR(QRContent(payload: payload, correction: correction)))
        #expect((code.version, code.modules) == (40, 177))
        #expect(try readCode(code.png) == Array(payload.utf8))
        #expect(drawQR(QRContent(payload: payload + "x", correction: correction)) == nil)
    }

    @Test(
        "beyond ASCII the code says that it is UTF-8, which takes the room of one byte", .validator("zbarimg"),
        arguments: QRCorrection.allCases)
    func capacityOfUTF8(correction: QRCorrection) throws {
        let payload = "é" + String(repeating: "x", count: correction.byteCapacity - 3)
        #expect(payload.utf8.count == correction.byteCapacity(for: payload))
        #expect(try readCode(try #require(drawQR(QRContent(payload: payload, correction: correction))).png) == Array(payload.utf8))
        #expect(drawQR(QRContent(payload: payload + "x", correction: correction)) == nil)
    }

    @Test(
        "a reader that chooses the encoding itself reads accents as written", .validator("zbarimg"),
        arguments: ["WIFI:T:nopass;S:Balcão;;", "Água, pão e açúcar", "日本 👍🏽"])
    func accents(payload: String) throws {
        let code = try #require(drawQR(QRContent(payload: payload, correction: .medium)))
        #expect(String(decoding: try readCode(code.png, asText: true), as: UTF8.self) == payload)
    }

    @Test("a payload in ASCII has the same modules as before ECI was used")
    func asciiIsUnchanged() throws {
        let matrix = try #require(QRMatrix(QRContent(payload: "oi", correction: .low)))
        // Byte mode 0100, the count 2, then the two bytes: the upward column at the right edge begins with these bits, masked.
        #expect(matrix.version == 1)
        let short = String(repeating: "x", count: 17)
        #expect(QRMatrix(QRContent(payload: short, correction: .low))?.version == 1)
        #expect(QRMatrix(QRContent(payload: "é" + short.dropFirst(2), correction: .low))?.version == 2)
    }

    @Test("the picture is one bit deep, with four quiet modules of eight pixels around the code")
    func image() throws {
        let code = try #require(drawQR(QRContent(payload: "oi", correction: .low)))
        #expect((code.version, code.modules, code.width, code.height) == (1, 21, 232, 232))
        #expect(code.png[24] == 1 && code.png[25] == 0)
        #expect(code.png.count < 400)
        let image = inspectImage(code.png)
        #expect(image.fault == nil && image.width == 232 && image.height == 232)
        var y = 0
        _ = try decodePNG(code.png, limits: .standard) { row in
            let dark = (0..<row.columns).filter { row.bytes[$0 * 3] == 0 }
            #expect(dark.allSatisfy { (32..<200).contains($0) })
            #expect(dark.isEmpty == !(32..<200).contains(y))
            y += 1
        }
    }

    @Test("nothing has no code")
    func empty() {
        #expect(drawQR(QRContent(payload: "", correction: .low)) == nil)
    }

    @Test("codes drawn at the same time are the same as codes drawn alone")
    func threads() async {
        let contents = (0..<24).map {
            QRContent(payload: String(repeating: "é", count: $0 * 20 + 1), correction: QRCorrection.allCases[$0 % 4])
        }
        let alone = contents.map(drawQR)
        let together = await withTaskGroup(of: (Int, DrawnQR?).self) { group in
            for (index, content) in contents.enumerated() { group.addTask { (index, drawQR(content)) } }
            return await group.reduce(into: [Int: DrawnQR?]()) { $0[$1.0] = $1.1 }
        }
        #expect(contents.indices.allSatisfy { together[$0] == alone[$0] })
    }
}
