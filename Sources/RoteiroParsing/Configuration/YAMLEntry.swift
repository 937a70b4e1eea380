import RoteiroCore

/// Locates the lines of a block-style YAML list entry (`- …`).
enum YAMLEntry {
    /// Returns the whole lines of `entry`, from its dash to the end of its last line. Returns nil if the entry shares a line with anything
    /// else, or if those lines do not parse to the same value on their own.
    static func lines(of entry: Located<MetadataValue>, in source: [UInt8]) -> Span? {
        guard let dash = dash(before: Int(entry.span.lower), in: source) else { return nil }
        let start = lineStart(dash, in: source)
        let range = start..<end(from: dash, indent: dash - start, in: source)
        // An anchor may be referenced elsewhere, and an alias does not resolve on its own.
        guard !hasAnchorOrAlias(source[range]), case .success(let read) = YAMLReader.read(source, range, file: entry.span.file),
            case .list(let entries) = read?.value, entries.count == 1, isSame(entries[0].value, entry.value)
        else { return nil }
        return Span(entry.span.file, range.lowerBound, range.upperBound)
    }

    /// Returns the offset of the entry's dash, if the line contains only spaces before it and between it and the entry.
    private static func dash(before lower: Int, in source: [UInt8]) -> Int? {
        var index = lower - 1
        while index >= 0, source[index] == 0x20 { index -= 1 }
        guard index >= 0, index < lower - 1, source[index] == UInt8(ascii: "-") else { return nil }
        return source[lineStart(index, in: source)..<index].allSatisfy { $0 == 0x20 } ? index : nil
    }

    private static func lineStart(_ offset: Int, in source: [UInt8]) -> Int {
        source[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }

    /// Lines indented more deeply than the dash belong to the entry; trailing blank lines do not.
    private static func end(from dash: Int, indent: Int, in source: [UInt8]) -> Int {
        var end = nextLine(after: dash, in: source)
        var line = end
        while line < source.count {
            let text = source[line...].firstIndex { $0 != 0x20 } ?? source.count
            let next = nextLine(after: line, in: source)
            let isBlank = text >= next || source[text] == 0x0A || source[text] == 0x0D
            if !isBlank, text - line <= indent { break }
            if !isBlank { end = next }
            line = next
        }
        return end
    }

    private static func nextLine(after offset: Int, in source: [UInt8]) -> Int {
        guard let end = source[offset...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return source.count }
        let isPair = source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    private static func hasAnchorOrAlias(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.dropLast().contains { index in
            (text[index] == UInt8(ascii: "&") || text[index] == UInt8(ascii: "*")) && text[index + 1] > 0x20
                && (index == text.startIndex || " \t[{,:-\n".utf8.contains(text[index - 1]))
        }
    }

    /// Compares the values without their spans.
    private static func isSame(_ left: MetadataValue, _ right: MetadataValue) -> Bool {
        switch (left, right) {
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { isSame($0.value, $1.value) }
        case (.map(let left), .map(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy { $0.key.value == $1.key.value && isSame($0.value.value, $1.value.value) }
        default: left == right
        }
    }
}
