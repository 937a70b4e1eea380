internal import GuideModel

/// ICO: a folder of pictures, each a PNG or a BMP without its file header.
enum ICOReader: PictureReader {
    static let format = Picture.Format.ico

    static func recognizes(_ source: PictureBytes) -> Bool {
        source.has([0, 0, 1, 0]) && (source.littleEndian(2, at: 4) ?? 1) > 0
    }

    /// The size is that of the largest entry; the fault is the first that any entry has.
    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits) {
        guard let count = source.littleEndian(2, at: 4) else {
            picture.fault = .truncated
            return
        }
        for index in 0..<count {
            let entry = 6 + index * 16
            guard let length = source.littleEndian(4, at: entry + 8), let start = source.littleEndian(4, at: entry + 12) else {
                picture.fault = picture.fault ?? .truncated
                return
            }
            let (width, height, fault) = readEntry(source, start, length, limits)
            if width * height > picture.width * picture.height { (picture.width, picture.height) = (width, height) }
            picture.fault = picture.fault ?? fault
        }
    }

    private static func readEntry(
        _ source: PictureBytes, _ start: Int, _ length: Int, _ limits: PictureLimits
    ) -> (width: Int, height: Int, fault: Picture.Fault?) {
        guard start + length <= source.count else { return (0, 0, .truncated) }
        let content = PictureBytes(Array(source.bytes[start..<start + length]))
        if PNGReader.recognizes(content) {
            var inner = Picture(format: .png, byteCount: length, sha256: "")
            PNGReader.read(content, into: &inner, limits: limits)
            return (inner.width, inner.height, inner.fault)
        }
        return readBitmap(content)
    }

    /// BITMAPINFOHEADER; its height counts the mask too.
    private static func readBitmap(_ content: PictureBytes) -> (width: Int, height: Int, fault: Picture.Fault?) {
        guard content.littleEndian(4, at: 0) == 40, let width = content.littleEndian(4, at: 4),
            let doubled = content.littleEndian(4, at: 8),
            let depth = content.littleEndian(2, at: 14), (1...256).contains(width), (2...512).contains(doubled), (1...32).contains(depth)
        else { return (0, 0, .corrupt("an entry is neither PNG nor BMP")) }
        let height = doubled / 2
        let rows = height * ((width * depth + 31) / 32 * 4)
        return (width, height, content.count < 40 + rows ? .truncated : nil)
    }
}
