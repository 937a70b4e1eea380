package import RoteiroCore

/// The facts of an image file, told by its bytes: never throws, never trusts a header.
///
/// Every row of a PNG is decoded; the other formats are walked from part to part to their end. What readers would not see, or not
/// whole, is the `fault`, and the facts that could be read stand beside it. `aspects` are what else is looked for.
package func inspectImage(_ bytes: [UInt8], limits: ImageLimits = .standard, aspects: ImageAspects = .color) -> ImageFile {
    var image = ImageFile(format: nil, byteCount: bytes.count, sha256: sha256(bytes))
    let source = ImageBytes(bytes)
    guard let reader = imageReaders.first(where: { $0.recognizes(source) }) else {
        image.fault = unknownFormatFault(source)
        return image
    }
    image.format = reader.format
    reader.read(source, into: &image, limits: limits, aspects: aspects)
    return image
}

/// The formats that we know. To add one: a file with its reader, and a line here.
private let imageReaders: [any ImageReader.Type] = [
    PNGReader.self, JPEGReader.self, GIFReader.self, WebPReader.self, ICOReader.self, SVGReader.self,
]
