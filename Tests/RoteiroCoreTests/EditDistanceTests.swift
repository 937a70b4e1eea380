import RoteiroCore
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "It counts insertions, deletions, replacements and swaps",
        arguments: [
            ("tip", "tip", 0), ("tip", "tpi", 1), ("tip", "tips", 1), ("tip", "ti", 1), ("tip", "top", 1), ("abc", "xyz", nil),
            ("", "ab", 2), ("ção", "cao", 2), ("ab", "ba", 1),
        ]
            as [(String, String, Int?)])
    func between(_ left: String, _ right: String, _ expected: Int?) {
        #expect(EditDistance.between(left, right, limit: 2) == expected)
        #expect(EditDistance.between(right, left, limit: 2) == expected)
    }

    @Test("The nearest word is within the distance limit")
    func nearest() {
        #expect(EditDistance.nearest(to: "wraning", among: ["tip", "warning"]) == "warning")
        #expect(EditDistance.nearest(to: "dica", among: ["tip", "info"]) == nil)
        #expect(EditDistance.nearest(to: "x", among: []) == nil)
        #expect(EditDistance.nearest(to: "ab", among: ["aa", "bb"]) == "aa")
    }
}
