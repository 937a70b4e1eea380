import RoteiroTestSupport
import Testing

@testable import RoteiroImages

/// Returns the exact bytes that zbarimg reads in an image.
/// `asText` lets the reader choose the encoding, as phones do.
func readCode(_ png: [UInt8], asText: Bool = false) throws -> [UInt8] {
    let validator = try #require(Validator("zbarimg"), "zbarimg is not installed")
    let options = asText ? ["-q", "--raw", "--oneshot"] : ["-q", "--raw", "--oneshot", "-Sbinary"]
    return try validator.validate(png, options + ["-Sdisable", "-Sqrcode.enable"]).output
}

/// Doubles every pixel in both directions, as a high-density screen does.
func enlarged(_ png: [UInt8]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var (width, height) = (0, 0)
    _ = try decodePNG(png, limits: .standard) { row in
        var line: [UInt8] = []
        line.reserveCapacity(row.columns * 6)
        for column in 0..<row.columns {
            let pixel = row.bytes[column * row.channels..<column * row.channels + 3]
            line += pixel
            line += pixel
        }
        bytes += line
        bytes += line
        (width, height) = (row.columns * 2, height + 2)
    }
    return try encodePNG(PixelImage(width: width, height: height, format: .rgb8, bytes: bytes))
}
