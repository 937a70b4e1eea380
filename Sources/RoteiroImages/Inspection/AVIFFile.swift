/// The boxes of an AVIF file that tell its size and the places of its data. No length or offset is trusted.
struct AVIFFile {
    /// A box ends after the file, or the data of an item does.
    private(set) var isTruncated = false
    /// The file has a box for frames.
    private(set) var hasPixels = false
    private let source: ImageBytes
    private var primary: Int?
    /// The properties in the order of the file; items refer to them by number.
    private var properties: [Property] = []
    /// The numbers of the properties of each item.
    private var associations: [Int: [Int]] = [:]
    private var types: [Int: String] = [:]
    private var extents: [Int: [Range<Int>]] = [:]
    private var trackSize: (width: Int, height: Int)?

    private enum Property {
        case size(Int, Int)
        /// By a quarter or three.
        case turned
        case other
    }

    /// The number of boxes, items and properties that are read.
    private static let limit = 4_096

    init(_ source: ImageBytes) { self.source = source }

    mutating func read() { readBoxes(in: 0..<source.count, depth: 0) }

    /// As shown; zeros if unknown.
    var size: (width: Int, height: Int) {
        let own = primary.flatMap { associations[$0] }.map { numbers in
            numbers.compactMap { properties.indices.contains($0 - 1) ? properties[$0 - 1] : nil }
        }
        let listed = own ?? properties
        var found = (width: 0, height: 0)
        for case .size(let width, let height) in listed where width > found.width { found = (width, height) }
        if found.width == 0 { found = trackSize ?? found }
        let isTurned = own?.contains { if case .turned = $0 { true } else { false } } ?? false
        return isTurned ? (found.height, found.width) : found
    }

    /// Returns the places of the data of items of this type, within the file.
    func metadata(ofType type: String) -> [Range<Int>] {
        types.filter { $0.value == type }.keys.sorted().compactMap { extents[$0]?.first }.filter { $0.upperBound <= source.count }
    }

    /// Reads the boxes in `range`. At the top, every byte belongs to a box.
    private mutating func readBoxes(in range: Range<Int>, depth: Int, areProperties: Bool = false) {
        var offset = range.lowerBound
        var count = 0
        while offset + 8 <= range.upperBound, count < Self.limit, depth < 8 {
            count += 1
            guard var length = source.bigEndian(4, at: offset) else { return }
            var header = 8
            if length == 1 {
                guard let long = source.bigEndian(8, at: offset + 8), long >= 16 else { return isTruncated = true }
                (length, header) = (long, 16)
            } else if length == 0 {
                length = range.upperBound - offset
            }
            let (end, overflow) = offset.addingReportingOverflow(length)
            if overflow || end > range.upperBound || length < header { return isTruncated = true }
            let data = offset + header..<end
            if areProperties { properties.append(property(at: offset + 4, data)) } else { readBox(at: offset + 4, data, depth: depth) }
            offset = end
        }
        if depth == 0, offset < range.upperBound { isTruncated = true }
    }

    /// `name` is the offset of the box's type.
    private mutating func readBox(at name: Int, _ data: Range<Int>, depth: Int) {
        func isNamed(_ word: StaticString) -> Bool { source.has(word, at: name) }
        let start = data.lowerBound
        if isNamed("mdat") || isNamed("idat") {
            hasPixels = true
        } else if isNamed("ipco") {
            readBoxes(in: data, depth: depth + 1, areProperties: true)
        } else if isNamed("iprp") || isNamed("moov") || isNamed("trak") {
            readBoxes(in: data, depth: depth + 1)
        } else if isNamed("meta") {
            readBoxes(in: min(start + 4, data.upperBound)..<data.upperBound, depth: depth + 1)
        } else if isNamed("iinf") {
            readBoxes(in: min(start + (source[start] == 0 ? 6 : 8), data.upperBound)..<data.upperBound, depth: depth + 1)
        } else if isNamed("pitm") {
            primary = source.bigEndian(source[start] == 0 ? 2 : 4, at: start + 4)
        } else if isNamed("ipma") {
            readAssociations(data)
        } else if isNamed("infe") {
            readType(data)
        } else if isNamed("iloc") {
            readPlaces(data)
        } else if isNamed("tkhd") {
            readTrack(data)
        }
    }

    private func property(at name: Int, _ data: Range<Int>) -> Property {
        if source.has("ispe", at: name) {
            return .size(source.bigEndian(4, at: data.lowerBound + 4) ?? 0, source.bigEndian(4, at: data.lowerBound + 8) ?? 0)
        }
        return source.has("irot", at: name) && (source[data.lowerBound] ?? 0) & 1 == 1 ? .turned : .other
    }

    private mutating func readAssociations(_ data: Range<Int>) {
        let (version, flags) = (source[data.lowerBound] ?? 0, source[data.lowerBound + 3] ?? 0)
        var offset = data.lowerBound + 8
        for _ in 0..<min(source.bigEndian(4, at: data.lowerBound + 4) ?? 0, Self.limit) {
            let width = version < 1 ? 2 : 4
            guard let item = source.bigEndian(width, at: offset), let count = source[offset + width] else { return }
            offset += width + 1
            var numbers: [Int] = []
            for _ in 0..<count {
                guard let number = source.bigEndian(flags & 1 == 1 ? 2 : 1, at: offset) else { return }
                numbers.append(number & (flags & 1 == 1 ? 0x7FFF : 0x7F))
                offset += flags & 1 == 1 ? 2 : 1
            }
            associations[item] = numbers
        }
    }

    private mutating func readType(_ data: Range<Int>) {
        let version = source[data.lowerBound] ?? 0
        guard version >= 2 else { return }
        let width = version == 2 ? 2 : 4
        guard let item = source.bigEndian(width, at: data.lowerBound + 4), data.lowerBound + 4 + width + 6 <= data.upperBound else {
            return
        }
        let start = data.lowerBound + 4 + width + 2
        types[item] = String(decoding: source.bytes[start..<start + 4], as: UTF8.self)
    }

    /// The places of the items in the file. Items in `idat` or derived from others have none here.
    private mutating func readPlaces(_ data: Range<Int>) {
        let start = data.lowerBound
        let version = source[start] ?? 0
        guard version <= 2, let widths = source.bigEndian(2, at: start + 4) else { return }
        let (offsets, lengths, bases, indices) = (widths >> 12, widths >> 8 & 15, widths >> 4 & 15, version > 0 ? widths & 15 : 0)
        guard [offsets, lengths, bases, indices].allSatisfy({ [0, 4, 8].contains($0) }) else { return }
        var reader = Reader(source: source, offset: start + 6)
        let count = reader.number(version < 2 ? 2 : 4) ?? 0
        var read = 0
        for _ in 0..<min(count, Self.limit) {
            guard let item = reader.number(version < 2 ? 2 : 4) else { return }
            let method = version > 0 ? (reader.number(2) ?? 0) & 15 : 0
            guard reader.number(2) != nil, let base = reader.number(bases), let extents = reader.number(2) else { return }
            for _ in 0..<extents where read < Self.limit {
                read += 1
                guard reader.number(indices) != nil, let offset = reader.number(offsets), let length = reader.number(lengths) else {
                    return
                }
                let (place, first) = base.addingReportingOverflow(offset)
                let (end, second) = place.addingReportingOverflow(length)
                if method != 0 { continue }
                if first || second || place < 0 || end < place || end > source.count { return isTruncated = true }
                self.extents[item, default: []].append(place..<end)
            }
        }
    }

    /// The size of a track in pixels, as numbers with 16 bits after the point.
    private mutating func readTrack(_ data: Range<Int>) {
        let start = data.upperBound - 8
        guard start >= data.lowerBound, let width = source.bigEndian(4, at: start), let height = source.bigEndian(4, at: start + 4),
            width > 0
        else { return }
        trackSize = (width >> 16, height >> 16)
    }

    private struct Reader {
        let source: ImageBytes
        var offset: Int

        /// A number without bytes is zero.
        mutating func number(_ width: Int) -> Int? {
            if width == 0 { return 0 }
            defer { offset += width }
            return source.bigEndian(width, at: offset)
        }
    }
}
