import RoteiroCore

/// An entry while it is parsed.
struct CatalogEntryBuilder {
    /// A field of an entry. `form` holds the index of a plural form; nil for `msgstr` without one.
    enum Field: Equatable {
        case context, msgid, plural
        case form(Int?)
    }

    /// The text of a field, concatenated line by line.
    struct Text {
        var bytes: [UInt8] = []
        var span: Span
    }

    /// The comments and flags. The texts are added when the entry ends.
    var entry = CatalogEntry(msgid: "")
    var context: Text?
    var msgid: Text?
    var plural: Text?
    var forms: [(index: Int?, text: Text)] = []
    var previousContext: Text?
    var previousMsgid: Text?
    var previousPlural: Text?
    /// The references, and the flags with a comma appended: a set, so that adding thousands takes linear time.
    var known: Set<String> = []
    var isDamaged = false
    var isPreviousDamaged = false
    /// The comment lines as written, in case no entry follows.
    var comments: [Range<Int>] = []

    /// Whether the entry has a field: a comment after it belongs to the next entry.
    var hasBody: Bool { context != nil || msgid != nil || plural != nil || !forms.isEmpty }
    var isComplete: Bool { msgid != nil && !forms.isEmpty }

    /// Starts the text of a field. Returns false if the field is repeated or out of order.
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

    /// Appends a line to a field that was opened.
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

    /// Whether the forms match the presence of a plural and are numbered from 0 without gaps.
    var hasRightForms: Bool {
        if plural == nil { return forms.count == 1 && forms[0].index == nil }
        return forms.indices.allSatisfy { forms[$0].index == $0 }
    }
}

extension Span {
    /// Extends the span to `span`. A field starts as the empty span at the end of its keyword.
    fileprivate mutating func grow(to span: Span) {
        if count == 0 { lower = span.lower }
        upper = span.upper
    }
}
