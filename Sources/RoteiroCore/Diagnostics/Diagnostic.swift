/// A finding of a rule: a problem that an author can fix.
package struct Diagnostic: Sendable, Hashable {
    /// The rule's code, such as `R203`. Stable and never reused.
    package var code: String
    /// The rule's name, such as `image-without-alt`. Phrased so that it can follow "allow".
    package var name: String
    package var severity: Severity
    package var location: Location
    /// Says what is wrong and, in half a line, why it matters.
    package var message: Message
    /// Says how to fix it: the most likely fix if there is one, otherwise the rule's general help.
    package var help: Message?
    /// Related locations.
    package var notes: [Note]
    package var fixes: [Fix]
    /// The source text is a secret. Reports that others may read omit it.
    package var hidesSource = false

    /// Takes the code, the name and the severity from `info`, and its help if `help` is nil.
    package init(
        _ info: RuleInfo, at location: Location, _ message: Message, help: Message? = nil, notes: [Note] = [], fixes: [Fix] = []
    ) {
        code = info.code
        name = info.name
        severity = info.severity
        self.location = location
        self.message = message
        self.help = help ?? info.help
        self.notes = notes
        self.fixes = fixes
    }

    package init(_ info: RuleInfo, at span: Span, _ message: Message, help: Message? = nil, notes: [Note] = [], fixes: [Fix] = []) {
        self.init(info, at: .span(span), message, help: help, notes: notes, fixes: fixes)
    }

    package enum Location: Sendable, Hashable {
        case span(Span)
        /// A whole file, such as an image or a text that cannot be read. The path is relative to the project and separated by `/`.
        case file(String)
    }

    /// A related location and how it relates to the finding.
    package struct Note: Sendable, Hashable {
        package var location: Location
        package var message: Message

        package init(_ message: Message, at location: Location) {
            self.location = location
            self.message = message
        }
    }
}
