/// A page in which `⟦…⟧` marks the characters that a test is about.
struct Marked {
    let source: String
    /// What was marked, in bytes of `source`.
    let ranges: [Range<Int>]

    init(_ example: String) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for scalar in example.unicodeScalars {
            switch scalar {
            case "⟦": start = bytes.count
            case "⟧": ranges.append(start..<bytes.count)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        source = String(decoding: bytes, as: UTF8.self)
        self.ranges = ranges
    }
}
