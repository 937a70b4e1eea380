import Algorithms
import RoteiroCore

/// Finds lines of a paragraph that were meant to start another block: boxes of other generators and headings without a space.
struct LineLeftovers {
    private(set) var found: [InlineLeftovers.Found] = []
    private let text: LiteralText
    private var bytes: [UInt8] { text.bytes }

    init(_ text: LiteralText) {
        self.text = text
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            read(start..<end)
            start = end + 1
        }
    }

    private mutating func read(_ line: Range<Int>) {
        let start = line.lowerBound
        if let kind = foreign(line) {
            found.append(InlineLeftovers.Found(kind: .foreign(kind), range: line, repair: nil))
        } else if text.has("#", at: start), isHeading(line) {
            let marks = bytes[line].prefix { $0 == UInt8(ascii: "#") }
            let repair = text.string(marks.indices) + " " + text.string(marks.endIndex..<line.upperBound)
            found.append(InlineLeftovers.Found(kind: .headingSpace, range: line, repair: repair))
        }
    }

    private func foreign(_ line: Range<Int>) -> Leftover.ForeignSyntax? {
        let start = line.lowerBound
        if text.has("!!!", at: start) || text.has("???", at: start) { return isAdmonition(line) ? .admonition : nil }
        if text.has("=== \"", at: start), bytes[line].last == UInt8(ascii: "\"") { return .tab }
        if text.has(".. ", at: start), bytes[line].contains(UInt8(ascii: ":")) { return isDirective(line) ? .directive : nil }
        if start == 0, text.has("import ", at: start) || text.has("export ", at: start) { return isModule(line) ? .module : nil }
        let isWhole = line.count == bytes.count
        if isWhole, text.has("[TOC]", at: start), line.count == 5 { return .contents }
        if isWhole, text.has("[[_TOC_]]", at: start), line.count == 9 { return .contents }
        return nil
    }

    /// `!!! note "Title"`, `!!! note inline end`, `???+ tip`. A sentence after three marks is none.
    private func isAdmonition(_ line: Range<Int>) -> Bool {
        var rest = bytes[line].dropFirst(3)
        if rest.first == UInt8(ascii: "+"), text.has("???", at: line.lowerBound) { rest = rest.dropFirst() }
        rest = rest.drop(while: \.isSpaceOrTab)
        let kind = rest.prefix { $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let tail = rest.dropFirst(kind.count).trimmingPrefix(while: \.isSpaceOrTab)
        guard kind.count > 1 else { return false }
        if tail.isEmpty { return rest.startIndex > line.lowerBound + 3 || line.upperBound == bytes.count }
        return tail.first == UInt8(ascii: "\"") || tail.starts(with: "inline".utf8)
    }

    private func isDirective(_ line: Range<Int>) -> Bool {
        let rest = bytes[line].dropFirst(3)
        let name = rest.prefix { $0.isASCIILowercase || $0 == UInt8(ascii: "-") }
        return !name.isEmpty && rest.dropFirst(name.count).starts(with: "::".utf8)
    }

    private func isModule(_ line: Range<Int>) -> Bool {
        let words = text.string(line)
        if words.hasPrefix("export default ") || words.hasPrefix("export const ") { return true }
        return words.hasPrefix("import ") && (words.contains(" from \'") || words.contains(" from \""))
    }

    /// `##Título`; with one sign only if the line is the whole paragraph and no `#tag`: it begins with a capital letter.
    private func isHeading(_ line: Range<Int>) -> Bool {
        let marks = bytes[line].prefix { $0 == UInt8(ascii: "#") }
        let rest = bytes[marks.endIndex..<line.upperBound]
        guard (1...6).contains(marks.count), text.isLiteral(marks.indices), !rest.contains(UInt8(ascii: "#")), !rest.isEmpty else {
            return false
        }
        guard let first = String(decoding: rest.prefix(16), as: UTF8.self).unicodeScalars.first else { return false }
        if marks.count > 1 {
            return text.after(marks.endIndex) == .word || "*_[`\"".utf8.contains(rest.first ?? 0) || first.properties.isEmojiPresentation
        }
        return line.count == bytes.count && first.properties.isUppercase && rest.contains(0x20)
    }
}
