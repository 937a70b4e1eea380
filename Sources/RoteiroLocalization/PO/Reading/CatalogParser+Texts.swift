import RoteiroCore

extension CatalogParser {
    /// Reads the keywords and strings of a line, after its `#` marker if it has one.
    mutating func readTexts(_ line: Range<Int>, isPrevious: Bool) {
        if isPrevious != isFieldPrevious {
            field = nil
            isSkipping = false
            isFieldPrevious = isPrevious
        }
        var index = line.lowerBound
        var isFirst = true
        while index < line.upperBound {
            let byte = bytes[index]
            let start = index
            if byte.isWhitespaceButLF {
                index += 1
                continue
            } else if byte == UInt8(ascii: "\"") {
                index = readText(index..<line.upperBound, isPrevious: isPrevious)
            } else if byte.isKeywordLetter {
                while index < line.upperBound, bytes[index].isKeywordLetter { index += 1 }
                guard open(start..<index, &index, line.upperBound, isPrevious, isFirst) else { return }
            } else {
                return refuse(.unexpectedCharacter, start..<(start + 1), line.upperBound, isPrevious, isFirst)
            }
            isFirst = false
        }
    }

    /// Starts the field of the keyword in `range`. Returns false if the rest of the line is to be ignored.
    private mutating func open(
        _ range: Range<Int>, _ index: inout Int, _ end: Int, _ isPrevious: Bool, _ isFirst: Bool
    ) -> Bool {
        let word = String(decoding: bytes[range], as: UTF8.self)
        let wanted: CatalogEntryBuilder.Field
        switch word {
        case "msgctxt": wanted = .context
        case "msgid": wanted = .msgid
        case "msgid_plural": wanted = .plural
        case "msgstr" where !isPrevious: wanted = .form(formIndex(&index, end))
        default:
            refuse(.unknownKeyword(word), range, end, isPrevious, isFirst)
            return word == "domain" && isFirst
        }
        if !isPrevious, beginsAnother(wanted) { finishKeepingObsolete() }
        field = wanted
        isSkipping = false
        if !draft.open(wanted, isPrevious: isPrevious, at: Span(file, index, index)) {
            report(.repeatedKeyword(word), range)
            damage(isPrevious)
            field = nil
            isSkipping = true
        }
        return true
    }

    /// Whether a field starts another entry.
    private func beginsAnother(_ field: CatalogEntryBuilder.Field) -> Bool {
        switch field {
        case .context: draft.hasBody
        case .msgid: draft.msgid != nil || !draft.forms.isEmpty
        case .plural: false
        case .form(nil): draft.isComplete && isAfterBlank
        case .form: false
        }
    }

    private mutating func finishKeepingObsolete() {
        let isObsolete = draft.entry.isObsolete
        finish()
        draft.entry.isObsolete = isObsolete
    }

    /// Parses the index in `[1]` after `msgstr`. Returns nil if there is no bracket, and the invalid index -1 if the bracket contains no
    /// number.
    private func formIndex(_ index: inout Int, _ end: Int) -> Int? {
        var next = index
        skipBlanks(&next, end)
        guard next < end, bytes[next] == UInt8(ascii: "[") else { return nil }
        next += 1
        skipBlanks(&next, end)
        let digits = next
        var value = 0
        while next < end, bytes[next].isASCIIDigit, value < 1000 {
            value = value * 10 + Int(bytes[next] - 0x30)
            next += 1
        }
        let hasNumber = next > digits
        skipBlanks(&next, end)
        guard hasNumber, next < end, bytes[next] == UInt8(ascii: "]") else {
            index = end
            return -1
        }
        index = next + 1
        return value
    }

    private func skipBlanks(_ index: inout Int, _ end: Int) {
        while index < end, bytes[index].isWhitespaceButLF { index += 1 }
    }

    private mutating func damage(_ isPrevious: Bool) {
        if isPrevious { draft.isPreviousDamaged = true } else { draft.isDamaged = true }
    }

    /// Reports an unexpected token. At the start of a line after a complete entry, the entry is kept, unless the token directly precedes a
    /// quote: then it is a damaged continuation line of the translation.
    private mutating func refuse(_ problem: CatalogProblem, _ range: Range<Int>, _ end: Int, _ isPrevious: Bool, _ isFirst: Bool) {
        report(problem, range)
        if isPrevious { return damage(true) }
        let isSpoilt = range.upperBound < end && bytes[range.upperBound] == UInt8(ascii: "\"")
        if isFirst, draft.isComplete, isAfterBlank || !isSpoilt { finishKeepingObsolete() }
        field = nil
        isSkipping = true
        if problem != .unknownKeyword("domain") { draft.isDamaged = true }
    }

    /// Reads the string that starts at the quote and returns its end.
    private mutating func readText(_ range: Range<Int>, isPrevious: Bool) -> Int {
        var text: [UInt8] = []
        var index = range.lowerBound + 1
        var runStart = index
        while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            text += bytes[runStart..<index]
            if let escape = CatalogEscapes.parse(bytes[(index + 1)..<range.upperBound]) {
                text.append(escape.byte)
                index += 1 + escape.length
            } else {
                let start = index
                index = min(index + 2, range.upperBound)
                while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
                report(.unknownEscape(String(decoding: bytes[(start + 1)..<index], as: UTF8.self)), start..<index)
                damage(isPrevious)
            }
            runStart = index
        }
        text += bytes[runStart..<index]
        let isOpen = index == range.upperBound
        let end = isOpen ? index : index + 1
        if isOpen {
            report(.unterminatedText, range.lowerBound..<end)
            damage(isPrevious)
        }
        if let field {
            draft.append(text, to: field, isPrevious: isPrevious, at: Span(file, range.lowerBound, end))
        } else if !isSkipping {
            report(.strayText, range.lowerBound..<end)
        }
        return end
    }
}

extension UInt8 {
    /// A character of a PO keyword.
    fileprivate var isKeywordLetter: Bool { isASCIILetter || self == UInt8(ascii: "_") }
}
