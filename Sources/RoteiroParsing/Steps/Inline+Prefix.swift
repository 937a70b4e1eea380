import RoteiroCore

extension [Inline] {
    /// The inlines up to this many bytes of plain text.
    func prefix(plainBytes count: Int) -> [Inline] {
        var rest = count
        return prefix(&rest)
    }

    private func prefix(_ rest: inout Int) -> [Inline] {
        var kept: [Inline] = []
        for inline in self {
            if rest <= 0 { break }
            let length = inline.plainLength
            if length <= rest {
                rest -= length
                kept.append(inline)
                continue
            }
            switch inline {
            case .text(let text):
                let part = String(decoding: text.value.utf8.prefix(rest), as: UTF8.self)
                let isExact = text.span.count == text.value.utf8.count
                let lower = Int(text.span.lower)
                kept.append(.text(Located(part, at: isExact ? Span(text.span.file, lower, lower + part.utf8.count) : text.span)))
            case .emphasis(let group): kept.append(.emphasis(InlineGroup(group.content.prefix(&rest), at: group.span)))
            case .strong(let group): kept.append(.strong(InlineGroup(group.content.prefix(&rest), at: group.span)))
            case .strikethrough(let group): kept.append(.strikethrough(InlineGroup(group.content.prefix(&rest), at: group.span)))
            case .link(var link):
                link.content = link.content.prefix(&rest)
                kept.append(.link(link))
            case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: kept.append(inline)
            }
            rest = 0
        }
        return kept
    }
}
