public import GuideModel

/// The facts of a picture file, told by its bytes: never throws, never trusts a header.
///
/// Every row of a PNG is decoded; the other formats are walked from part to part to their end. What readers would not see, or not
/// whole, is the `fault`, and the facts that could be read stand beside it. `aspects` are what else is looked for.
public func inspectPicture(_ bytes: [UInt8], limits: PictureLimits = .standard, aspects: PictureAspects = .color) -> Picture {
    var picture = Picture(format: nil, byteCount: bytes.count, sha256: sha256(bytes))
    let source = PictureBytes(bytes)
    guard let reader = pictureReaders.first(where: { $0.recognizes(source) }) else {
        picture.fault = strangerFault(source)
        return picture
    }
    picture.format = reader.format
    reader.read(source, into: &picture, limits: limits, aspects: aspects)
    return picture
}

/// The formats that we know. To add one: a file with its reader, and a line here.
private let pictureReaders: [any PictureReader.Type] = [
    PNGReader.self, JPEGReader.self, GIFReader.self, WebPReader.self, ICOReader.self, SVGReader.self,
]
