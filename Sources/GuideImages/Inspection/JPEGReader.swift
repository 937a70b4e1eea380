internal import GuideModel

/// JPEG (ITU-T T.81): the segments are walked to the end of the image.
enum JPEGReader: PictureReader {
    static let format = Picture.Format.jpeg

    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
    }

    static func recognizes(_ source: PictureBytes) -> Bool {
        source.has([0xFF, Marker.start, 0xFF])
    }

    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits, aspects: PictureAspects) {
        var offset = 2
        var hasScan = false
        while true {
            guard let found = nextMarker(source, from: &offset) else {
                picture.fault = .truncated
                return
            }
            if found == Marker.end {
                if picture.width == 0 || !hasScan { picture.fault = .corrupt("the image ends before its pixels") }
                return
            }
            guard let length = source.bigEndian(2, at: offset), offset + length <= source.count else {
                picture.fault = .truncated
                return
            }
            if length < 2 {
                picture.fault = .corrupt("a segment is shorter than its length")
                return
            }
            if isFrame(found) {
                picture.height = source.bigEndian(2, at: offset + 3) ?? 0
                picture.width = source.bigEndian(2, at: offset + 5) ?? 0
            }
            readMetadata(source.bytes[offset + 2..<offset + length], of: found, into: &picture)
            offset += length
            if found == Marker.scan {
                skipScan(source, from: &offset)
                hasScan = true
            }
        }
    }

    /// Passes over padding and the markers that stand alone; nil at the end of the file.
    private static func nextMarker(_ source: PictureBytes, from offset: inout Int) -> UInt8? {
        while let first = source[offset], let second = source[offset + 1] {
            guard first == 0xFF, second != 0xFF else {
                offset += 1
                continue
            }
            offset += 2
            if second > 0x01, !(0xD0...0xD8).contains(second) { return second }
        }
        return nil
    }

    /// Exif and XMP are APP1, Photoshop's resources APP13.
    private static func readMetadata(_ data: ArraySlice<UInt8>, of marker: UInt8, into picture: inout Picture) {
        if marker == 0xE1, data.starts(with: Array("Exif\0\0".utf8)) { Exif.read(data, into: &picture) }
        if marker == 0xE1, data.starts(with: Array("http://ns.adobe.com/".utf8)) { XMP.read(data, into: &picture) }
        let photoshop = Array("Photoshop 3.0\0".utf8)
        if marker == 0xED, data.starts(with: photoshop) { IPTC.read(data.dropFirst(photoshop.count), into: &picture) }
    }

    /// Any start of frame; the three in the range that are not are tables.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// To the first marker after the entropy-coded data: stuffed zeros and restarts belong to it.
    private static func skipScan(_ source: PictureBytes, from offset: inout Int) {
        while let found = source.bytes[min(offset, source.count)...].firstIndex(of: 0xFF) {
            offset = found
            guard let next = source[found + 1] else { break }
            if next != 0x00, !(0xD0...0xD7).contains(next) { return }
            offset = found + 2
        }
        offset = source.count
    }
}
