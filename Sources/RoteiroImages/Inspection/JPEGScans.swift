internal import RoteiroCore

/// The scans of a JPEG, for the question whether the last one holds all its blocks. Only baseline images are decoded, and only as far as
/// the lengths of their codes need.
struct JPEGScans {
    /// The number of scans so far.
    private(set) var count = 0
    private let source: ImageBytes
    private var isProgressive = false
    private var isReadable = false
    private var width = 0
    private var height = 0
    private var components: [Component] = []
    private var codes: [Int: JPEGCodes] = [:]
    private var restartInterval = 0
    private var last: Scan?

    private struct Component {
        var id: UInt8
        var horizontal: Int
        var vertical: Int
    }

    private struct Scan {
        /// The offset of the first byte after the header.
        var start: Int
        var parts: [(component: Component, direct: Int, alternating: Int)]
    }

    init(_ source: ImageBytes) { self.source = source }

    /// Reads the segment of `marker`, whose data is at `data`.
    mutating func note(_ marker: UInt8, _ data: Range<Int>) {
        switch marker {
        case 0xC0, 0xC1, 0xC2:
            isReadable = true
            isProgressive = marker == 0xC2
            readFrame(data)
        case 0xC4: readCodes(data)
        case 0xDD: restartInterval = source.bigEndian(2, at: data.lowerBound) ?? 0
        case 0xDA:
            count += 1
            last = scan(data)
        default: break
        }
    }

    /// Whether the blocks of the last scan are all there. In a progressive image the first scan shows the whole, and later ones refine it.
    var areComplete: Bool {
        if !isReadable { return false }
        if isProgressive { return count > 1 }
        guard let last, !last.parts.isEmpty else { return false }
        var reader = JPEGBits(source, from: last.start)
        return decode(last, &reader)
    }

    private mutating func readFrame(_ data: Range<Int>) {
        let start = data.lowerBound
        height = source.bigEndian(2, at: start + 1) ?? 0
        width = source.bigEndian(2, at: start + 3) ?? 0
        components = (0..<Int(source[start + 5] ?? 0)).compactMap { index in
            let place = start + 6 + index * 3
            guard place + 2 < data.upperBound, let id = source[place], let sampling = source[place + 1] else { return nil }
            let (horizontal, vertical) = (Int(sampling >> 4), Int(sampling & 15))
            return (1...4).contains(horizontal) && (1...4).contains(vertical)
                ? Component(id: id, horizontal: horizontal, vertical: vertical) : nil
        }
    }

    /// A class and a number, sixteen counts of codes by length, and the values of the codes; several in one segment.
    private mutating func readCodes(_ data: Range<Int>) {
        var offset = data.lowerBound
        while offset + 17 <= data.upperBound, let name = source[offset] {
            let counts = source.bytes[offset + 1..<offset + 17].map(Int.init)
            let values = offset + 17
            let end = values + counts.reduce(0, +)
            guard end <= data.upperBound else { return }
            codes[Int(name)] = JPEGCodes(counts, values: Array(source.bytes[values..<end]))
            offset = end
        }
    }

    private func scan(_ data: Range<Int>) -> Scan? {
        let parts = (0..<Int(source[data.lowerBound] ?? 0)).compactMap { index -> (component: Component, direct: Int, alternating: Int)? in
            let place = data.lowerBound + 1 + index * 2
            guard place + 1 < data.upperBound, let id = source[place], let tables = source[place + 1],
                let component = components.first(where: { $0.id == id })
            else { return nil }
            return (component, Int(tables >> 4), 0x10 | Int(tables & 15))
        }
        return Scan(start: data.upperBound, parts: parts)
    }

    private func decode(_ scan: Scan, _ reader: inout JPEGBits) -> Bool {
        let largest = (components.map(\.horizontal).max() ?? 1, components.map(\.vertical).max() ?? 1)
        let tables = scan.parts.compactMap { part in codes[part.direct].flatMap { direct in codes[part.alternating].map { (direct, $0) } } }
        guard tables.count == scan.parts.count, width > 0, height > 0 else { return false }
        func divided(_ number: Int, _ by: Int) -> Int { (number + by - 1) / by }
        var units = divided(width, 8 * largest.0) * divided(height, 8 * largest.1)
        var blocks = scan.parts.map { $0.component.horizontal * $0.component.vertical }
        if scan.parts.count == 1, let only = scan.parts.first?.component {
            // A scan of one component has only the blocks with pixels.
            units =
                divided(divided(width * only.horizontal, largest.0), 8) * divided(divided(height * only.vertical, largest.1), 8)
            blocks = [1]
        }
        for unit in 0..<units {
            if restartInterval > 0, unit > 0, unit % restartInterval == 0 { reader.restart() }
            for (part, count) in blocks.enumerated() {
                for _ in 0..<count {
                    guard reader.skipBlock(tables[part].0, tables[part].1) else { return false }
                }
            }
        }
        return true
    }
}

/// The Huffman codes of a table (T.81, annex C).
struct JPEGCodes {
    /// By length from 1: the first code, the number of codes, and the index of the first value.
    private let lengths: [(first: Int, count: Int, index: Int)]
    private let values: [UInt8]

    init(_ counts: [Int], values: [UInt8]) {
        var lengths: [(first: Int, count: Int, index: Int)] = []
        var (code, index) = (0, 0)
        for count in counts {
            lengths.append((code, count, index))
            code = (code + count) << 1
            index += count
        }
        self.lengths = lengths
        self.values = values
    }

    func value(_ reader: inout JPEGBits) -> Int? {
        var code = 0
        for length in lengths {
            guard let bit = reader.bit() else { return nil }
            code = code << 1 | bit
            let place = code - length.first
            if place >= 0, place < length.count { return Int(values[length.index + place]) }
        }
        return nil
    }
}

/// The bits of entropy-coded data, without stuffed zeros.
struct JPEGBits {
    private let source: ImageBytes
    private var offset: Int
    private var byte: UInt8 = 0
    private var left = 0

    init(_ source: ImageBytes, from start: Int) {
        self.source = source
        offset = start
    }

    mutating func bit() -> Int? {
        if left == 0 {
            guard let next = source[offset] else { return nil }
            if next == 0xFF {
                guard source[offset + 1] == 0 else { return nil }
                offset += 1
            }
            offset += 1
            (byte, left) = (next, 8)
        }
        left -= 1
        return Int(byte >> UInt8(left)) & 1
    }

    /// Passes over the rest of a byte and a restart marker.
    mutating func restart() {
        left = 0
        if source[offset] == 0xFF, (0xD0...0xD7).contains(source[offset + 1] ?? 0) { offset += 2 }
    }

    /// Passes over the 64 coefficients of a block. Returns false if the data ends before.
    mutating func skipBlock(_ direct: JPEGCodes, _ alternating: JPEGCodes) -> Bool {
        guard let size = direct.value(&self), skip(size) else { return false }
        var index = 1
        while index < 64 {
            guard let symbol = alternating.value(&self) else { return false }
            let (run, size) = (symbol >> 4, symbol & 15)
            if size == 0, run < 15 { return true }
            guard skip(size) else { return false }
            index += run + 1
        }
        return true
    }

    private mutating func skip(_ count: Int) -> Bool {
        for _ in 0..<count where bit() == nil { return false }
        return true
    }
}
