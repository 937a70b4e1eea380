import RoteiroCore

/// `## Título {#id .classe}`.
enum HeadingAttributes {
    /// Removes the attributes from the end of a heading and returns them.
    static func removeTrailing(_ inlines: inout [Inline], _ sources: SourceTexts) -> Attributes {
        guard case .text(let text) = inlines.last, text.value.utf8.last == UInt8(ascii: "}"),
            let open = text.value.utf8.lastIndex(of: UInt8(ascii: "{")),
            let attributes = Attributes.parse(String(text.value[open...].dropFirst().dropLast()))
        else { return Attributes() }
        var kept = text.value[..<open].utf8
        while let last = kept.last, last == 0x20 || last == 0x09 { kept.removeLast() }
        inlines.removeLast()
        if !kept.isEmpty { inlines.append(.text(TextSourceMap(text, sources).part(0..<kept.count))) }
        return attributes
    }
}
