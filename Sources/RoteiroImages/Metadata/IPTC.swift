internal import RoteiroCore

/// IPTC-IIM in Photoshop's image resources, which JPEG stores in APP13.
enum IPTC {
    /// Datasets of record 2 that identify a person or a place.
    private static let fields: [UInt8: EmbeddedMetadata] = [
        80: .person(field: "By-line"), 118: .person(field: "Contact"), 122: .person(field: "Writer-Editor"), 90: .place(field: "City"),
        92: .place(field: "Sub-location"),
    ]

    /// Walks the resources: each has `8BIM`, an id, a name and a length, padded to even sizes.
    static func read(_ bytes: ArraySlice<UInt8>, into image: inout ImageFile) {
        let source = ImageBytes(Array(bytes))
        var offset = 0
        while source.has("8BIM", at: offset), let name = source[offset + 6] {
            let start = offset + 6 + (Int(name) / 2 + 1) * 2
            guard let length = source.bigEndian(4, at: start), start + 4 + length <= source.count else { return }
            if source.bigEndian(2, at: offset + 4) == 0x0404 {
                readRecords(source, start + 4..<start + 4 + length, into: &image)
            }
            offset = start + 4 + length + length % 2
        }
    }

    private static func readRecords(_ source: ImageBytes, _ range: Range<Int>, into image: inout ImageFile) {
        var offset = range.lowerBound
        while offset + 5 <= range.upperBound, source[offset] == 0x1C, let length = source.bigEndian(2, at: offset + 3) {
            let data = offset + 5..<offset + 5 + length
            guard data.upperBound <= range.upperBound else { return }
            if source[offset + 1] == 2, let field = source[offset + 2].flatMap({ fields[$0] }), !isBlank(source.bytes[data]) {
                image.note(field)
            }
            offset = data.upperBound
        }
    }
}
