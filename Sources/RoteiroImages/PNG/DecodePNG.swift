internal import CPNG

/// One row as it comes out of the decoder: 8 bits a channel, red, green, blue, and alpha when `channels` is 4.
struct PNGRow {
    /// Valid during the call only.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Pixels in this row: fewer than the image's width in the passes of an interlaced image.
    let columns: Int
    let channels: Int
    /// Its number, within its pass.
    let y: Int
    /// Of the whole image.
    let height: Int
    /// How many lines of the image it stands for: one, two in the last pass of an interlaced image, none in the others,
    /// whose rows have holes.
    let lines: Int
}

/// Why libpng gave up.
enum PNGDecodingError: Error {
    case truncated
    /// libpng's own words.
    case corrupt(String)
}

/// Decodes all of a PNG row by row, in memory for one row, and answers how many bytes it took: what follows is not the image's.
/// The passes of an interlaced image come one after the other, not put together.
func decodePNG(_ bytes: [UInt8], limits: ImageLimits, row: (PNGRow) -> Void) throws(PNGDecodingError) -> Int {
    var outcome: Result<Int, PNGDecodingError> = .failure(.truncated)
    bytes.withUnsafeBufferPointer { outcome = decode($0, limits, row) }
    return try outcome.get()
}

private func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: ImageLimits, _ row: (PNGRow) -> Void
) -> Result<Int, PNGDecodingError> {
    let side = UInt32(clamping: min(limits.side, Int(Int32.max)))
    guard let reader = guide_png_reader_create(bytes.baseAddress, bytes.count, side, limits.chunkBytes) else {
        return .failure(.corrupt("out of memory"))
    }
    defer { guide_png_reader_destroy(reader) }
    let code = decodeRows(reader, row)
    switch Int(code) {
    case GUIDE_PNG_OK: return .success(reader.pointee.offset)
    case GUIDE_PNG_TRUNCATED: return .failure(.truncated)
    default: return .failure(.corrupt(String(cString: guide_png_reader_message(reader))))
    }
}

private func decodeRows(_ reader: UnsafeMutablePointer<guide_png_reader>, _ row: (PNGRow) -> Void) -> Int32 {
    var code = guide_png_read_header(reader)
    guard code == 0 else { return code }
    let (width, height) = (guide_png_width(reader), guide_png_height(reader))
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: guide_png_row_bytes(reader))
    defer { buffer.deallocate() }
    buffer.initialize(repeating: 0)
    let isInterlaced = guide_png_is_interlaced(reader) != 0
    for pass in 0..<(isInterlaced ? 7 as Int32 : 1) {
        let columns = isInterlaced ? guide_png_pass_columns(width, pass) : width
        let rows = isInterlaced ? guide_png_pass_rows(height, pass) : height
        guard columns > 0 else { continue }  // libpng leaves empty passes out as well
        let lines = isInterlaced ? (pass == 6 ? 2 : 0) : 1
        for y in 0..<rows {
            code = guide_png_read_row(reader, buffer.baseAddress)
            guard code == 0 else { return code }
            row(
                PNGRow(
                    bytes: UnsafeBufferPointer(buffer), columns: Int(columns), channels: Int(guide_png_channels(reader)), y: Int(y),
                    height: Int(height), lines: lines))
        }
    }
    return guide_png_read_end(reader)
}
