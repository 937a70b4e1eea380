internal import CPNG

/// A decoded row: 8 bits per channel, in the order red, green, blue, and alpha if `channels` is 4.
struct PNGRow {
    /// Valid only during the callback.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The number of pixels: fewer than the image's width in most passes of an interlaced image.
    let columns: Int
    let channels: Int
    /// The 0-based index in its pass.
    let y: Int
    /// The height of the whole image.
    let height: Int
    /// The number of image lines that the row stands for: 1; in an interlaced image 2 in the last pass, and 0 in the others, whose rows are
    /// incomplete.
    let lines: Int
}

/// Why libpng rejected an image.
enum PNGDecodingError: Error {
    case truncated
    /// libpng's message.
    case corrupt(String)
}

/// What remains to be said about a decoded image.
struct PNGOutcome {
    /// The number of bytes of the image; the rest of the file is not part of it.
    var used: Int
    /// libpng's first warning about damage that changes no pixel; nil if there is none.
    var warning: String?
}

/// Decodes a PNG row by row, with one row in memory. The passes of an interlaced image are delivered one after the other, not merged.
func decodePNG(_ bytes: [UInt8], limits: ImageLimits, row: (PNGRow) -> Void) throws(PNGDecodingError) -> PNGOutcome {
    var outcome: Result<PNGOutcome, PNGDecodingError> = .failure(.truncated)
    bytes.withUnsafeBufferPointer { outcome = decode($0, limits, row) }
    return try outcome.get()
}

private func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: ImageLimits, _ row: (PNGRow) -> Void
) -> Result<PNGOutcome, PNGDecodingError> {
    let side = UInt32(clamping: min(limits.side, Int(Int32.max)))
    guard let reader = guide_png_reader_create(bytes.baseAddress, bytes.count, side, limits.chunkBytes) else {
        return .failure(.corrupt("out of memory"))
    }
    defer { guide_png_reader_destroy(reader) }
    let code = decodeRows(reader, row)
    switch Int(code) {
    case GUIDE_PNG_OK:
        let warning = String(cString: guide_png_reader_warning(reader))
        return .success(PNGOutcome(used: reader.pointee.offset, warning: warning.isEmpty ? nil : warning))
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
        guard columns > 0 else { continue }  // libpng also skips empty passes
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
