internal import RoteiroCore

/// ICO: a directory of images, each a PNG or a BMP without its file header.
enum ICOReader: ImageReader {
    static let format = ImageFile.Format.ico

    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has([0, 0, 1, 0]) && (source.littleEndian(2, at: 4) ?? 1) > 0
    }

    /// The size is that of the largest entry; the fault is the first of any entry. The entries together may not be longer than the file,
    /// and they share the pixel limit: otherwise a small file could cause the work of a large one thousands of times.
    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        guard let count = source.littleEndian(2, at: 4) else {
            image.fault = .truncated
            return
        }
        var limits = limits
        var left = source.count
        for index in 0..<count where image.fault == nil {
            let entry = 6 + index * 16
            guard let length = source.littleEndian(4, at: entry + 8), let start = source.littleEndian(4, at: entry + 12),
                start + length <= source.count
            else {
                image.fault = .truncated
                return
            }
            left -= length
            if left < 0 {
                image.fault = .corrupt("entries overlap")
                return
            }
            let inner = readEntry(source.bytes[start..<start + length], limits: limits)
            // An entry that exceeds the limits has a fault, which ends the loop, but its size comes from the header.
            let pixels = inner.width.multipliedReportingOverflow(by: inner.height)
            if !pixels.overflow { limits.pixels -= pixels.partialValue }
            if pixels.overflow || pixels.partialValue > image.width * image.height {
                (image.width, image.height) = (inner.width, inner.height)
            }
            for metadata in inner.metadata { image.note(metadata) }
            image.fault = inner.fault
        }
    }

    private static func readEntry(_ bytes: ArraySlice<UInt8>, limits: ImageLimits) -> ImageFile {
        let content = ImageBytes(Array(bytes))
        var inner = ImageFile(format: .png, byteCount: bytes.count, sha256: "")
        if PNGReader.recognizes(content) {
            PNGReader.read(content, into: &inner, limits: limits, aspects: [])
        } else {
            readBitmap(content, into: &inner)
        }
        return inner
    }

    /// Reads a BITMAPINFOHEADER, whose height includes the mask. A palette precedes the pixels, and the 1-bit mask follows them. 32-bit
    /// images have an alpha channel, and some writers omit their mask. Rows are padded to four bytes, but some writers omit the padding in
    /// the mask, and readers accept that.
    private static func readBitmap(_ content: ImageBytes, into image: inout ImageFile) {
        guard content.littleEndian(4, at: 0) == 40, let width = content.littleEndian(4, at: 4),
            let doubled = content.littleEndian(4, at: 8),
            let depth = content.littleEndian(2, at: 14), (1...256).contains(width), (2...512).contains(doubled), (1...32).contains(depth)
        else {
            image.fault = .corrupt("an entry is neither PNG nor BMP")
            return
        }
        (image.width, image.height) = (width, doubled / 2)
        let colors = content.littleEndian(4, at: 32) ?? 0
        let palette = depth > 8 ? 0 : 4 * (colors > 0 && colors <= 256 ? colors : 1 << depth)
        func rows(_ depth: Int) -> Int { image.height * ((width * depth + 31) / 32 * 4) }
        let needed = 40 + palette + rows(depth) + (depth == 32 ? 0 : image.height * ((width + 7) / 8))
        if content.count < needed { image.fault = .truncated }
    }
}
