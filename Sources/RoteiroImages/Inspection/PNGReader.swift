internal import RoteiroCore

/// PNG (ISO/IEC 15948): decodes every row, because a check of the header alone accepts a third of the broken files.
enum PNGReader: ImageReader {
    static let format = ImageFile.Format.png

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Compares four of the eight bytes of the signature: the others reveal damage by a text-mode transfer, which is reported as a fault.
    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has(Array(signature[..<4])) || (source.count > 0 && source.count < 4 && signature.starts(with: source.bytes))
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        let isCgBI = source.has("CgBI", at: 12)
        let header = isCgBI ? 12 + 12 + (source.bigEndian(4, at: 8) ?? 0) : 12
        if source.has("IHDR", at: header) {
            image.width = source.bigEndian(4, at: header + 4) ?? 0
            image.height = source.bigEndian(4, at: header + 8) ?? 0
        }
        let isTurned = PNGChunks.read(source, into: &image)
        defer { if isTurned { swap(&image.width, &image.height) } }
        let (pixels, overflow) = image.width.multipliedReportingOverflow(by: image.height)
        if isCgBI {
            image.fault = .cgbi
        } else if overflow || pixels > limits.pixels || max(image.width, image.height) > limits.side {
            image.fault = .tooLarge(pixels: overflow ? .max : pixels)
        } else {
            decode(source, into: &image, limits: limits, aspects: aspects)
        }
    }

    /// Extracts all aspects in one decoding; only an image that may contain a QR code is decoded again.
    private static func decode(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        var mean = MeanColor()
        var finders = FinderPatterns()
        let (wantsColor, wantsCode) = (aspects.contains(.color), aspects.contains(.code))
        do throws(PNGDecodingError) {
            let outcome = try decodePNG(source.bytes, limits: limits) { row in
                if wantsColor { mean.add(row) }
                if wantsCode { finders.add(row) }
            }
            image.color = mean.hexadecimal
            if outcome.used < source.count {
                image.fault = .trailingBytes(source.count - outcome.used)
            } else {
                image.fault = outcome.warning.map { .harmless($0) }
            }
        } catch {
            switch error {
            case .truncated: image.fault = .truncated
            case .corrupt(let message): image.fault = .corrupt(message)
            }
        }
        if image.isVisible, finders.mayBeCode {
            image.code = findCode(source.bytes, width: image.width, height: image.height, limits: limits)
        }
    }
}
