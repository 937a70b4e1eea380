/// A text in which `⟦…⟧` marks the characters that a test is about.
package struct MarkedText: Sendable {
    /// The text without the marks.
    package let source: String
    /// What was marked, in bytes of `source`, in order.
    package let marks: [Range<Int>]
    /// Where each mark begins, as `line:column`: columns count scalars, from 1.
    package var places: [String] {
        marks.map { mark in
            let before = String(decoding: source.utf8.prefix(mark.lowerBound), as: UTF8.self)
            let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
            return "\(lines.count):\((lines.last ?? "").unicodeScalars.count + 1)"
        }
    }

    /// Every mark that opens closes, and none lies in another.
    package let isWellFormed: Bool

    package init(_ marked: String) {
        var bytes: [UInt8] = []
        var marks: [Range<Int>] = []
        var open: Int?
        var isWellFormed = true
        for scalar in marked.unicodeScalars {
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
