/// A page with `⟦…⟧` around the characters at fault.
struct MarkedExample {
    /// The page without the marks.
    let source: String
    /// What was marked, in bytes of `source`.
    let marks: [Range<Int>]
    /// Every mark that opens closes, and none lies in another.
    let isWellFormed: Bool

    init(_ example: String) {
        var bytes: [UInt8] = []
        var marks: [Range<Int>] = []
        var open: Int?
        var isWellFormed = true
        for scalar in example.unicodeScalars {
            switch scalar {
            case "⟦":
                isWellFormed = isWellFormed && open == nil
                open = bytes.count
            case "⟧":
                if let lower = open { marks.append(lower..<bytes.count) } else { isWellFormed = false }
                open = nil
            default: bytes += Array(String(scalar).utf8)
            }
        }
        source = String(decoding: bytes, as: UTF8.self)
        self.marks = marks
        self.isWellFormed = isWellFormed && open == nil
    }
}
