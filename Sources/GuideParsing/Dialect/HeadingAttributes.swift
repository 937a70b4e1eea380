import GuideModel

/// `## Título {#id .classe}`.
enum HeadingAttributes {
    /// Takes the attributes off the end of a heading.
    static func takeOff(_ inlines: inout [Inline]) -> Attributes {
        guard case .text(let text) = inlines.last, text.value.hasSuffix("}"), let open = text.value.lastIndex(of: "{"),
            let attributes = Attributes.parse(String(text.value[open...].dropFirst().dropLast()))
        else { return Attributes() }
        var kept = text.value[..<open]
        while let last = kept.last, last == " " || last == "\t" { kept.removeLast() }
        inlines.removeLast()
        if !kept.isEmpty {
            let dropped = text.value.utf8.count - kept.utf8.count
            let span = Span(text.span.file, Int(text.span.lower), Int(text.span.upper) - dropped)
            inlines.append(.text(Located(String(kept), at: span)))
        }
        return attributes
    }
}
