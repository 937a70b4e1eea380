internal import RoteiroCore

/// JPEG (ITU-T T.81): walks the segments to the end of the image.
enum JPEGReader: ImageReader {
    static let format = ImageFile.Format.jpeg

    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
    }

    static func recognizes(_ source: ImageBytes) -> Bool {
        source.has([0xFF, Marker.start, 0xFF])
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        var offset = 2
        var scans = JPEGScans(source)
        var isTurned = false
        defer { if isTurned { swap(&image.width, &image.height) } }
        while true {
            guard let found = nextMarker(source, from: &offset) else {
                // Browsers show an image without its end mark if all its pixels are there.
                image.fault = image.width > 0 && scans.areComplete ? .harmless("no end mark") : .truncated
                return
            }
            if found == Marker.end {
                if image.width == 0 || scans.count == 0 { image.fault = .corrupt("the image ends before its pixels") }
                return
            }
            guard let length = source.bigEndian(2, at: offset), offset + length <= source.count else {
                image.fault = .truncated
                return
            }
            if length < 2 {
                image.fault = .corrupt("a segment is shorter than its length")
                return
            }
            if isFrame(found) {
                image.height = source.bigEndian(2, at: offset + 3) ?? 0
                image.width = source.bigEndian(2, at: offset + 5) ?? 0
            }
            let data = offset + 2..<offset + length
            isTurned = readMetadata(source.bytes[data], of: found, into: &image) || isTurned
            offset += length
            scans.note(found, data)
            if found == Marker.scan { skipScan(source, from: &offset) }
        }
    }

    /// Skips padding and standalone markers; returns nil at the end of the file.
    private static func nextMarker(_ source: ImageBytes, from offset: inout Int) -> UInt8? {
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

    /// Exif and XMP are in APP1, Photoshop's resources in APP13. Returns whether Exif turns the image by a quarter.
    private static func readMetadata(_ data: ArraySlice<UInt8>, of marker: UInt8, into image: inout ImageFile) -> Bool {
        if marker == 0xE1, data.starts(with: Array("Exif\0\0".utf8)) { return Exif.read(data, into: &image) }
        if marker == 0xE1, data.starts(with: Array("http://ns.adobe.com/".utf8)) { XMP.read(data, into: &image) }
        let photoshop = Array("Photoshop 3.0\0".utf8)
        if marker == 0xED, data.starts(with: photoshop) { IPTC.read(data.dropFirst(photoshop.count), into: &image) }
        return false
    }

    /// Whether the marker starts a frame. The three excluded markers in the range do not.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Skips to the first marker after the entropy-coded data, which includes stuffed zeros and restart markers.
    private static func skipScan(_ source: ImageBytes, from offset: inout Int) {
        while let found = source.bytes[min(offset, source.count)...].firstIndex(of: 0xFF) {
            offset = found
            guard let next = source[found + 1] else { break }
            if next != 0x00, !(0xD0...0xD7).contains(next) { return }
            offset = found + 2
        }
        offset = source.count
    }
}
