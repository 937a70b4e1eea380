import RoteiroCore

/// Fixes that delete an ignore comment or one of its rules.
struct IgnoreDeletion {
    let texts: SourceTexts

    /// Deletes the comment, and its line if nothing else is on it. The fix is safe unless it would join two paragraphs.
    func whole(_ comment: IgnoreComment) -> [Fix] {
        let text = texts[comment.span.file]
        let bytes = text.bytes
        let place = comment.span.bytes
        guard place.upperBound <= bytes.count, bytes[place].starts(with: "<!--".utf8), bytes[place].suffix(3).elementsEqual("-->".utf8)
        else {
            return []
        }
        let first = text.line(at: place.lowerBound)
        let last = text.line(at: place.upperBound - 1)
        let before = bytes[text.range(ofLine: first).lowerBound..<place.lowerBound]
        let after = bytes[place.upperBound..<max(place.upperBound, text.range(ofLine: last).upperBound)]
        let isAlone = before.allSatisfy(isMargin) && after.allSatisfy(\.isSpaceOrTab)
        var range = place
        if isAlone {
            let end = last < text.lineStarts.count ? Int(text.lineStarts[last]) : bytes.count
            range = before.startIndex..<end
        } else if after.allSatisfy(\.isSpaceOrTab) {
            range = (before.lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? before.startIndex)..<after.endIndex
        }
        return fix(Span(comment.span.file, range.lowerBound, range.upperBound), isSafe: !isAlone || !joins(first, last, text))
    }

    /// Deletes one rule and its comma.
    func rule(_ index: Int, of comment: IgnoreComment) -> [Fix] {
        let rules = comment.rules
        let place =
            index > 0
            ? Span(comment.span.file, Int(rules[index - 1].span.upper), Int(rules[index].span.upper))
            : Span(comment.span.file, Int(rules[0].span.lower), Int(rules[1].span.lower))
        return fix(place, isSafe: true)
    }

    private func fix(_ span: Span, isSafe: Bool) -> [Fix] {
        let title = Message("delete the leftover")
        return [Fix(title: title, isSafe: isSafe, edits: [Edit(at: span, expected: texts.string(at: span), replacement: "")])]
    }

    /// Whether deleting the comment line would merge the lines around it into one paragraph.
    private func joins(_ first: Int, _ last: Int, _ text: SourceText) -> Bool {
        hasText(first - 1, text) && hasText(last + 1, text)
    }

    private func hasText(_ line: Int, _ text: SourceText) -> Bool { !text.bytes[text.range(ofLine: line)].allSatisfy(isMargin) }

    /// Whitespace, or the marker of a block quote.
    private func isMargin(_ byte: UInt8) -> Bool { byte.isSpaceOrTab || byte == UInt8(ascii: ">") }
}
