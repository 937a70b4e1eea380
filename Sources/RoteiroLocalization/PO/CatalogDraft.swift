import RoteiroCore

/// An entry while it is read.
struct CatalogDraft {
    /// What a text of PO's says of itself.
    enum Field: Equatable {
        case context, msgid, plural
        case form(Int?)
    }

    /// A text as it was gathered, line by line.
    struct Text {
        var bytes: [UInt8] = []
        var span: Span
    }

    /// Its comments and flags; the texts are filled in at its end.
    var entry = CatalogEntry(msgid: "")
    var context: Text?
    var msgid: Text?
    var plural: Text?
    var forms: [(index: Int?, text: Text)] = []
    var previousContext: Text?
    var previousMsgid: Text?
    var previousPlural: Text?
    /// Its references, and its flags with a comma after each: so that a thousand of them are added in no time.
    var known: Set<String> = []
    var isDamaged = false
    var isPreviousDamaged = false
    /// Its comment lines as they were written, in case that no entry follows.
    var comments: [Range<Int>] = []

    /// Whether a text of the entry itself was met: what follows a comment then is another entry.
    var hasBody: Bool { context != nil || msgid != nil || plural != nil || !forms.isEmpty }
    /// Whether the entry could end here.
    var isComplete: Bool { msgid != nil && !forms.isEmpty }

    /// Opens the text of a field; false when there is one.
    mutating func open(_ field: Field, isPrevious: Bool, at span: Span) -> Bool {
        let text = Text(span: span)
        switch (field, isPrevious) {
        case (.context, false) where context == nil && msgid == nil: context = text
        case (.msgid, false) where msgid == nil: msgid = text
        case (.plural, false) where plural == nil && forms.isEmpty: plural = text
        case (.form(let index), false) where index != nil || forms.isEmpty: forms.append((index, text))
        case (.context, true) where previousContext == nil: previousContext = text
        case (.msgid, true) where previousMsgid == nil: previousMsgid = text
        case (.plural, true) where previousPlural == nil: previousPlural = text
        default: return false
        }
        return true
    }

    /// Adds a line's text, which stands at `span`, to a field that is open.
    mutating func append(_ bytes: [UInt8], to field: Field, isPrevious: Bool, at span: Span) {
        switch (field, isPrevious) {
        case (.context, false): Self.append(bytes, span, to: &context)
        case (.msgid, false): Self.append(bytes, span, to: &msgid)
        case (.plural, false): Self.append(bytes, span, to: &plural)
        case (.context, true): Self.append(bytes, span, to: &previousContext)
        case (.msgid, true): Self.append(bytes, span, to: &previousMsgid)
        case (.plural, true): Self.append(bytes, span, to: &previousPlural)
        case (.form, _):
            guard let last = forms.indices.last else { return }
            Self.append(bytes, span, to: &forms[last].text)
        }
    }

    private static func append(_ bytes: [UInt8], _ span: Span, to text: inout Text?) {
        guard text != nil else { return }
        text?.bytes += bytes
        text?.span.grow(to: span)
    }

    private static func append(_ bytes: [UInt8], _ span: Span, to text: inout Text) {
        text.bytes += bytes
        text.span.grow(to: span)
    }

    /// Whether its forms are those that its plural asks for.
    var hasRightForms: Bool {
        if plural == nil { return forms.count == 1 && forms[0].index == nil }
        return forms.indices.allSatisfy { forms[$0].index == $0 }
    }
}

extension Span {
    /// From the first text of a field to the last. A field begins as the end of its word, of length zero.
    fileprivate mutating func grow(to span: Span) {
        if count == 0 { lower = span.lower }
        upper = span.upper
    }
}
