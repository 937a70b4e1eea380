internal import RoteiroCore

/// AVIF (AV1 Image File Format): boxes of the ISO base media format (ISO/IEC 14496-12, 23008-12) around AV1 frames. The size is that of the
/// primary item, turned by its rotation; the frames are not decoded.
enum AVIFReader: ImageReader {
    static let format = ImageFile.Format.avif

    static func recognizes(_ source: ImageBytes) -> Bool {
        guard source.has("ftyp", at: 4), let length = source.bigEndian(4, at: 0), length >= 16 else { return false }
        let brands = [8] + stride(from: 16, to: min(length, source.count, 256), by: 4)
        return brands.contains { source.has("avif", at: $0) || source.has("avis", at: $0) }
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        var file = AVIFFile(source)
        file.read()
        (image.width, image.height) = file.size
        image.isAnimated = source.has("avis", at: 8)
        for data in file.metadata(ofType: "Exif") {
            // The offset of the TIFF header precedes it.
            let header = source.bigEndian(4, at: data.lowerBound).map { data.lowerBound + 4 + $0 } ?? data.upperBound
            if header < data.upperBound { _ = Exif.read(source.bytes[header..<data.upperBound], into: &image) }
        }
        for data in file.metadata(ofType: "mime") { XMP.read(source.bytes[data], into: &image) }
        if file.isTruncated {
            image.fault = .truncated
        } else if !file.hasPixels || image.width == 0 || image.height == 0 {
            image.fault = .corrupt("no image")
        } else {
            let (pixels, overflow) = image.width.multipliedReportingOverflow(by: image.height)
            if overflow || pixels > limits.pixels { image.fault = .tooLarge(pixels: overflow ? .max : pixels) }
        }
    }
}
