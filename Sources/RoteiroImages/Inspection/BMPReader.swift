internal import RoteiroCore

/// BMP: a file header, a header of one of several lengths, a palette and rows of pixels.
enum BMPReader: ImageReader {
    static let format = ImageFile.Format.bmp

    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has("BM") && [12, 16, 40, 52, 56, 64, 108, 124].contains(source.littleEndian(4, at: 14) ?? 0)
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        let isOld = source.littleEndian(4, at: 14) == 12
        let size = isOld ? (source.littleEndian(2, at: 18), source.littleEndian(2, at: 20)) : (signed(source, 18), signed(source, 22))
        guard let start = source.littleEndian(4, at: 10), let width = size.0, let height = size.1,
            let depth = source.littleEndian(2, at: isOld ? 24 : 28)
        else { return image.fault = .truncated }
        // A negative height means that the first row is the top one.
        (image.width, image.height) = (max(0, width), abs(height))
        let (pixels, overflow) = image.width.multipliedReportingOverflow(by: image.height)
        if pixels == 0, !overflow { return image.fault = .corrupt("no pixels") }
        if overflow || pixels > limits.pixels || max(image.width, image.height) > limits.side {
            return image.fault = .tooLarge(pixels: overflow ? .max : pixels)
        }
        guard [1, 2, 4, 8, 16, 24, 32].contains(depth) else { return image.fault = .corrupt("an unknown depth") }
        let compression = isOld ? 0 : source.littleEndian(4, at: 30) ?? 0
        let needed: Int
        switch compression {
        case 0, 3, 6: needed = image.height * ((image.width * depth + 31) / 32 * 4)
        case 1, 2: needed = source.littleEndian(4, at: 34) ?? 0
        default: return image.fault = .corrupt("a compression that browsers do not know")
        }
        if start + needed > source.count { image.fault = .truncated }
    }

    private static func signed(_ source: ImageBytes, _ offset: Int) -> Int? {
        source.littleEndian(4, at: offset).map { Int(Int32(truncatingIfNeeded: $0)) }
    }
}
