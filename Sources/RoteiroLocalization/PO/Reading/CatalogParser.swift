import RoteiroCore

/// Parses a PO file line by line, in one pass.
struct CatalogParser {
    let bytes: [UInt8]
    let file: FileID
    var catalog = TranslationCatalog()
    var problems: [Located<CatalogProblem>] = []
    var draft = CatalogEntryBuilder()
    /// The field that a string on a separate line continues; nil if there is none.
    var field: CatalogEntryBuilder.Field?
    /// Whether `field` belongs to the `#|` lines.
    var isFieldPrevious = false
    /// Whether strings without a field are skipped, because an error was already reported for them.
    var isSkipping = false
    /// Whether the previous line is blank.
    var isAfterBlank = false
    private var seen: [CatalogKey: Span] = [:]

    init(bytes: [UInt8], file: FileID) {
        self.bytes = bytes
        self.file = file
    }

    mutating func parse() {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let next = end + 1
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            readLine(start..<end)
            start = next
        }
        finish(isEnd: true)
    }

    mutating func report(_ problem: CatalogProblem, _ range: Range<Int>) {
        problems.append(Located(problem, at: Span(file, range.lowerBound, range.upperBound)))
    }

    private mutating func readLine(_ line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start].isWhitespaceButLF { start += 1 }
        if start == line.upperBound {
            isAfterBlank = true
            if !draft.hasBody { draft.isDamaged = false }
            return
        }
        if bytes[start] != UInt8(ascii: "#") {
            become(isObsolete: false)
            readTexts(start..<line.upperBound, isPrevious: false)
        } else {
            readHashLine(start..<line.upperBound)
        }
        isAfterBlank = false
    }

    private mutating func readHashLine(_ line: Range<Int>) {
        let rest = line.lowerBound + 1
        guard rest < line.upperBound else { return readComment(line) }
        switch bytes[rest] {
        case UInt8(ascii: "|"):
            if draft.hasBody { finish() }
            draft.comments.append(line)
            readTexts((rest + 1)..<line.upperBound, isPrevious: true)
        case UInt8(ascii: "~"):
            if rest + 1 < line.upperBound, bytes[rest + 1] == UInt8(ascii: "|") {
                if draft.hasBody { finish() }
                draft.entry.isObsolete = true
                draft.comments.append(line)
                readTexts((rest + 2)..<line.upperBound, isPrevious: true)
            } else {
                become(isObsolete: true)
                readTexts((rest + 1)..<line.upperBound, isPrevious: false)
            }
        default: readComment(line)
        }
    }

    /// Obsolete and active lines never belong to the same entry.
    private mutating func become(isObsolete: Bool) {
        if draft.entry.isObsolete == isObsolete { return }
        if draft.hasBody { finish() }
        draft.entry.isObsolete = isObsolete
    }

    /// Ends the current entry and adds it to the catalog if it is complete.
    mutating func finish(isEnd: Bool = false) {
        defer {
            draft = CatalogEntryBuilder()
            field = nil
            isSkipping = false
        }
        guard draft.hasBody else {
            if isEnd { catalog.trailingComments = draft.comments.map { String(decoding: bytes[$0], as: UTF8.self) } }
            return
        }
        guard !draft.isDamaged, let entry = wholeEntry() else { return }
        let isHeader = entry.context == nil && entry.msgid.isEmpty && !entry.isObsolete
        if let first = seen[entry.key] {
            problems.append(Located(.duplicate(of: first), at: entry.msgidSpan))
            catalog.entries.append(entry)
        } else if isHeader {
            if !catalog.entries.isEmpty { problems.append(Located(.missingHeader, at: Span(file, 0, 0))) }
            catalog.header = entry
        } else {
            catalog.entries.append(entry)
        }
        seen[entry.key] = seen[entry.key] ?? entry.msgidSpan
    }

    private mutating func wholeEntry() -> CatalogEntry? {
        guard let msgid = draft.msgid, let first = draft.forms.first, let last = draft.forms.last else {
            let place = draft.msgid ?? draft.forms.first?.text ?? draft.plural ?? draft.context
            if let place { problems.append(Located(draft.msgid == nil ? .missingMsgid : .missingMsgstr, at: place.span)) }
            return nil
        }
        guard draft.hasRightForms else {
            problems.append(Located(.pluralForms, at: last.text.span))
            return nil
        }
        var entry = draft.entry
        guard let id = text(msgid), let context = text(draft.context), let plural = text(draft.plural) else { return nil }
        var forms: [String] = []
        for form in draft.forms {
            guard let text = text(form.text) else { return nil }
            forms.append(text)
        }
        (entry.msgid, entry.context, entry.plural, entry.msgstr) = (id, context, plural, forms)
        entry.msgidSpan = msgid.span
        entry.msgstrSpan = Span(file, Int(first.text.span.lower), Int(last.text.span.upper))
        if !draft.isPreviousDamaged, draft.previousMsgid != nil || draft.previousContext != nil,
            let msgid = text(draft.previousMsgid), let context = text(draft.previousContext), let plural = text(draft.previousPlural)
        {
            entry.previous = .init(context: context, msgid: msgid, plural: plural)
        }
        return entry
    }

    private mutating func text(_ text: CatalogEntryBuilder.Text) -> String? {
        if let string = String(validating: text.bytes, as: UTF8.self) { return string }
        problems.append(Located(.notUTF8, at: text.span))
        return nil
    }

    /// Decodes an optional field: `.some(nil)` if it is absent, nil if it is not UTF-8.
    private mutating func text(_ text: CatalogEntryBuilder.Text?) -> String?? {
        guard let text else { return .some(nil) }
        return self.text(text).map { .some($0) }
    }
}

extension UInt8 {
    /// Whitespace within a line.
    var isWhitespaceButLF: Bool { isASCIIWhitespace && self != 0x0A }
}
