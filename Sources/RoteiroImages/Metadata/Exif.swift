internal import RoteiroCore

/// Exif (CIPA DC-008), a TIFF without pixels: fields that reveal who took an image, and where, and how the camera was held.
struct Exif {
    private let source: ImageBytes
    private let isLittleEndian: Bool

    /// Fields that identify a person or a device, by tag.
    private static let people = [
        (0x013B, "Artist"), (0x9C9D, "XPAuthor"), (0xA430, "CameraOwnerName"), (0xA431, "BodySerialNumber"), (0xA435, "LensSerialNumber"),
    ]
    private static let orientationTag = 0x0112
    private static let exifTag = 0x8769
    private static let gpsTag = 0x8825
    /// GPSLatitude and GPSLongitude, GPSDestLatitude and GPSDestLongitude.
    private static let places = [0x02, 0x04, 0x14, 0x16]

    /// Reads a block that starts with a TIFF header, with or without the prefix `Exif\0\0`. Returns whether browsers turn the image by a
    /// quarter, so that width and height change places.
    static func read(_ bytes: ArraySlice<UInt8>, into image: inout ImageFile) -> Bool {
        let content = bytes.starts(with: Array("Exif\0\0".utf8)) ? bytes.dropFirst(6) : bytes
        guard let exif = Exif(content) else { return false }
        return exif.read(into: &image)
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        source = ImageBytes(Array(bytes))
        if source.has([0x49, 0x49, 42, 0]) {
            isLittleEndian = true
        } else if source.has([0x4D, 0x4D, 0, 42]) {
            isLittleEndian = false
        } else {
            return nil
        }
    }

    private func read(into image: inout ImageFile) -> Bool {
        let main = entries(at: number(4, at: 4))
        let exif = main.first { $0.tag == Self.exifTag }.map { entries(at: number(4, at: $0.value)) } ?? []
        for (tag, field) in Self.people {
            let entry = main.first { $0.tag == tag } ?? exif.first { $0.tag == tag }
            if let entry, !isBlank(source.bytes[entry.data]) { image.note(.person(field: field)) }
        }
        let gps = main.first { $0.tag == Self.gpsTag }.map { entries(at: number(4, at: $0.value)) } ?? []
        let places = Self.places.compactMap { tag in gps.first { $0.tag == tag } }
        if places.contains(where: isPlace) { image.note(.place(field: "GPS")) }
        let orientation = main.first { $0.tag == Self.orientationTag && $0.data.count == 2 }.flatMap { number(2, at: $0.value) }
        return (5...8).contains(orientation ?? 1)
    }

    private struct Entry {
        let tag: Int
        /// The offset of the last four bytes of the entry: its value, or the offset of the value.
        let value: Int
        let data: Range<Int>
    }

    /// Returns the entries of the directory at an untrusted offset. An entry that points outside the file has no data.
    private func entries(at offset: Int?) -> [Entry] {
        guard let offset, let count = number(2, at: offset) else { return [] }
        return (0..<count).prefix { offset + 2 + $0 * 12 + 12 <= source.count }.map { index in
            let start = offset + 2 + index * 12
            let width = [1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8][number(2, at: start + 2) ?? 0] ?? 0
            let length = width * (number(4, at: start + 4) ?? 0)
            let place = length <= 4 ? start + 8 : number(4, at: start + 8) ?? 0
            let data = place + length <= source.count ? place..<place + length : 0..<0
            return Entry(tag: number(2, at: start) ?? 0, value: start + 8, data: data)
        }
    }

    /// Cameras without a GPS fix write zeros. Degrees, minutes and seconds are each a numerator and a denominator.
    private func isPlace(_ entry: Entry) -> Bool {
        stride(from: entry.data.lowerBound, to: entry.data.upperBound, by: 8).contains { (number(4, at: $0) ?? 0) != 0 }
    }

    private func number(_ width: Int, at offset: Int) -> Int? {
        isLittleEndian ? source.littleEndian(width, at: offset) : source.bigEndian(width, at: offset)
    }
}

/// Whether the bytes are only whitespace and zeros, with which cameras fill empty fields.
func isBlank(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0 || $0.isASCIIWhitespace }
}

extension ImageFile {
    /// Adds `metadata` unless it is already present. The list is short, so a linear search suffices.
    mutating func note(_ metadata: EmbeddedMetadata) {
        if !self.metadata.contains(metadata) { self.metadata.append(metadata) }
    }
}
