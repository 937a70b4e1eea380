import RoteiroCore

/// Slices inlines by byte offsets in their plain text.
struct InlineSlicer {
    private let inlines: [Inline]
    private let sources: SourceTexts

    init(_ inlines: [Inline], _ sources: SourceTexts) {
        self.inlines = inlines
        self.sources = sources
    }

    /// Returns the inlines after the first `count` bytes of plain text.
    func dropping(_ count: Int) -> [Inline] {
        var rest = count
        return drop(&rest, from: inlines)
    }

    /// Returns the source span of a range of plain text, if a single text node contains all of it.
    func span(_ range: Range<Int>) -> Span? {
        var offset = 0
        return find(range, in: inlines, &offset)
    }

    private func drop(_ rest: inout Int, from inlines: [Inline]) -> [Inline] {
        var kept: [Inline] = []
        for inline in inlines {
            if rest == 0 {
                kept.append(inline)
                continue
            }
            let length = [inline].plainText.utf8.count
            if length <= rest {
                rest -= length
                continue
            }
            kept += cut(inline, &rest)
        }
        return kept
    }

    private func cut(_ inline: Inline, _ rest: inout Int) -> [Inline] {
        switch inline {
        case .text(let text): return [.text(dropFirst(&rest, of: text))]
        case .emphasis(let group): return [.emphasis(InlineGroup(drop(&rest, from: group.content), at: group.span))]
        case .strong(let group): return [.strong(InlineGroup(drop(&rest, from: group.content), at: group.span))]
        case .strikethrough(let group): return [.strikethrough(InlineGroup(drop(&rest, from: group.content), at: group.span))]
        case .link(var link):
            link.content = drop(&rest, from: link.content)
            return [.link(link)]
        case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference:
            // These inlines cannot be cut and stay whole.
            rest = 0
            return [inline]
        }
    }

    private func dropFirst(_ rest: inout Int, of text: Located<String>) -> Located<String> {
        defer { rest = 0 }
        return TextSourceMap(text, sources).part(rest..<text.value.utf8.count)
    }

    private func find(_ range: Range<Int>, in inlines: [Inline], _ offset: inout Int) -> Span? {
        for inline in inlines {
            switch inline {
            case .text(let text):
                let end = offset + text.value.utf8.count
                if range.lowerBound >= offset, range.upperBound <= end {
                    return TextSourceMap(text, sources).span((range.lowerBound - offset)..<(range.upperBound - offset))
                }
                offset = end
            case .emphasis(let group), .strong(let group), .strikethrough(let group):
                if let found = find(range, in: group.content, &offset) { return found }
            case .link(let link): if let found = find(range, in: link.content, &offset) { return found }
            case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference:
                offset += [inline].plainText.utf8.count
            }
        }
        return nil
    }
}
