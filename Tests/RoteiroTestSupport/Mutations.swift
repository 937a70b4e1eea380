/// Damaged copies of a file, the same in every run: what merges, editors, half-finished downloads and people do to files.
package struct Mutations: Sendable {
    private let original: [UInt8]
    private var random: SeededNumbers

    /// Sources of at most this many bytes are cut at every offset.
    private static let smallFile = 400

    /// Copies of `original`; another seed gives others.
    package init(of original: [UInt8], seed: UInt64) {
        self.original = original
        random = SeededNumbers(state: seed)
    }

    /// `count` copies with one to three changes each, and the file cut short.
    package mutating func all(_ count: Int) -> [[UInt8]] {
        let cuts = original.count <= Self.smallFile ? Array(original.indices) : (0..<count / 8).map { _ in offset(original) }
        return cuts.map { Array(original[..<$0]) } + changed(count)
    }

    /// `count` copies with one to three changes each.
    package mutating func changed(_ count: Int) -> [[UInt8]] {
        (0..<count).map { _ in
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) { change(&bytes) }
            return bytes
        }
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        switch Int.random(in: 0..<11, using: &random) {
        case 0: bytes.removeSubrange(run(bytes))
        case 1:
            let run = run(bytes)
            bytes.insert(contentsOf: bytes[run], at: run.upperBound)
        case 2: bytes.swapAt(offset(bytes), offset(bytes))
        case 3: bytes[offset(bytes)] = pick(Array("\"'\\{}[]:,-#&*!|>%@`\0\n\r\t 09".utf8) + [0x80, 0xC3, 0xE2, 0xFF])
        case 4: changeLines(&bytes) { lines, first, _ in lines.remove(at: first) }
        case 5: changeLines(&bytes) { lines, first, second in lines.insert(lines[first], at: second) }
        case 6: changeLines(&bytes) { lines, first, second in lines.swapAt(first, second) }
        case 7, 8: replace(&bytes, where: { (0x30...0x39).contains($0) }, with: Self.numbers)
        case 9: replace(&bytes, where: { !Self.ends.contains($0) }, with: Self.values)
        default: repeatKey(&bytes)
        }
    }

    private static let numbers = [
        "0", "-1", "2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e308", "-0.5",
        String(repeating: "9", count: 40),
    ]
    private static let values = ["", "null", "true", "0", "-1", "\"\"", "\"x\"", "[]", "{}", "[1, [2]]", "{\"a\": {}}", "~", "x y"]
    private static let ends = Set(",:{}[]\n".utf8)

    private mutating func offset(_ bytes: [UInt8]) -> Int { Int.random(in: bytes.indices, using: &random) }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private mutating func run(_ bytes: [UInt8]) -> Range<Int> {
        let start = offset(bytes)
        return start..<min(bytes.count, start + Int.random(in: 1...12, using: &random))
    }

    private mutating func changeLines(_ bytes: inout [UInt8], _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        change(&lines, Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random))
        bytes = Array(lines.joined(separator: [0x0A]))
    }

    /// Replaces the run of bytes that `belongs` accepts around a random place, or after it.
    private mutating func replace(_ bytes: inout [UInt8], where belongs: (UInt8) -> Bool, with texts: [String]) {
        guard let found = bytes[offset(bytes)...].firstIndex(where: belongs) else { return }
        let lower = bytes[..<found].lastIndex { !belongs($0) }.map { $0 + 1 } ?? 0
        let upper = bytes[found...].firstIndex { !belongs($0) } ?? bytes.count
        bytes.replaceSubrange(lower..<upper, with: Array(pick(texts).utf8))
    }

    /// Gives one key the name of another: what stands before a colon.
    private mutating func repeatKey(_ bytes: inout [UInt8]) {
        let keys = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }.map { colon in
            (bytes[..<colon].lastIndex { Self.ends.contains($0) }.map { $0 + 1 } ?? 0)..<colon
        }
        if keys.count > 1 { bytes.replaceSubrange(pick(keys), with: Array(bytes[pick(keys)])) }
    }
}
