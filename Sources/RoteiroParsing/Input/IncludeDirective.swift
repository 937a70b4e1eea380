import Algorithms
import RoteiroCore

/// `<!--@include: ./x.md#region{3,10}-->`, which Markdown replaces.
struct IncludeDirective: Equatable {
    /// As written, not yet resolved.
    var path: String
    /// The byte range of the path in its file.
    var pathRange: Range<Int>
    /// The text after `#`: the name of a region, or the slug of a heading.
    var region: String?
    /// `{3,10}`, 1-based and inclusive; nil means from the start or to the end.
    var firstLine: Int?
    var lastLine: Int?
    /// The byte range of the directive in its file.
    var range: Range<Int>

    var hasLines: Bool { firstLine != nil || lastLine != nil }

    /// Every directive in `bytes[start...]`, in order.
    static func all(in bytes: [UInt8], from start: Int) -> [IncludeDirective] {
        var directives: [IncludeDirective] = []
        var index = start
        while let mark = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = mark + 1
            if let line = directiveLine(in: bytes, at: mark) {
                index = line.end
                if let directive = line.directive { directives.append(directive) }
            }
        }
        return directives
    }

    /// Parses `<!--@include: …-->` on one line and returns the offset at which to continue. If the comment does not end on the line, that
    /// is the end of the line. Returns nil if `mark` does not start an include.
    private static func directiveLine(in bytes: [UInt8], at mark: Int) -> (directive: IncludeDirective?, end: Int)? {
        guard bytes[mark...].starts(with: "<!--".utf8) else { return nil }
        let start = mark + 4 + bytes[(mark + 4)...].prefix { $0 == 0x20 }.count
        guard bytes[start...].starts(with: "@include:".utf8) else { return nil }
        let argument = start + 9
        var end = argument
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
            if bytes[end] == UInt8(ascii: "-"), bytes[end...].starts(with: "-->".utf8) {
                return (IncludeDirective(bytes[argument..<end], range: mark..<(end + 3)), end + 3)
            }
            end += 1
        }
        return (nil, end)
    }

    private init?(_ argument: ArraySlice<UInt8>, range: Range<Int>) {
        self.range = range
        var rest = argument.trimming(while: \.isSpaceOrTab)
        if let lines = Self.removeLines(from: &rest) { (firstLine, lastLine) = lines }
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")), hash > rest.startIndex, !rest[hash...].contains(where: \.isSpaceOrTab) {
            region = String(decoding: rest[(hash + 1)...], as: UTF8.self)
            rest = rest[..<hash]
        }
        guard !rest.isEmpty else { return nil }
        path = String(decoding: rest, as: UTF8.self)
        pathRange = rest.startIndex..<rest.endIndex
    }

    /// Removes `{3,10}`, `{3,}`, `{,10}` or `{3}` from the end. Other braces belong to the path.
    private static func removeLines(from text: inout ArraySlice<UInt8>) -> (first: Int?, last: Int?)? {
        guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let parts = text[(open + 1)..<(text.endIndex - 1)].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { $0.trimming(while: \.isSpaceOrTab) }
        guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }), parts.joined().allSatisfy(\.isASCIIDigit) else { return nil }
        let numbers = parts.map { $0.isEmpty ? nil : Int(String(decoding: $0, as: UTF8.self)) ?? .max }
        text = text[..<open].trimmingSuffix(while: \.isSpaceOrTab)
        return (numbers[0], numbers.count > 1 ? numbers[1] : numbers[0])
    }
}
