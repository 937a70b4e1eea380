package import RoteiroCore

/// Returns the facts of an image file from its bytes. Never throws and never trusts a header.
///
/// Decodes every row of a PNG; walks the segments of other formats to their end. The `fault` says why an image does not display or is
/// incomplete; facts that could be read are set even then. `aspects` selects additional facts.
package func inspectImage(_ bytes: [UInt8], limits: ImageLimits = .standard, aspects: ImageInspectionOptions = .color) -> ImageFile {
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

/// The supported formats. To add one, write its reader and list it here.
private let imageReaders: [any ImageReader.Type] = [
    PNGReader.self, JPEGReader.self, GIFReader.self, WebPReader.self, AVIFReader.self, ICOReader.self, BMPReader.self, SVGReader.self,
]
