/// Something that the author can mend.
package struct Diagnostic: Sendable, Hashable {
    /// Stable and never reused, for example `R203`.
    package var code: String
    /// Reads well after "allow", for example `image-without-alt`.
    package var name: String
    /// How much it matters.
    package var severity: Severity
    /// Where it is.
    package var location: Location
    /// What is wrong, and in half a line why it matters.
    package var message: Message
    /// What to do about it: the nearest right thing where there is one, else what the rule says in general.
    package var help: Message?
    /// Other places that belong to it.
    package var notes: [Note]
    /// Ways to mend it.
    package var fixes: [Fix]
    /// What stands at the place is a secret: reports that others may read do not repeat it.
    package var hidesSource = false

    /// A finding of the rule that `info` describes. Code, name and severity are the rule's own.
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

    /// A finding at the characters of `span`.
    package init(_ info: RuleInfo, at span: Span, _ message: Message, help: Message? = nil, notes: [Note] = [], fixes: [Fix] = []) {
        self.init(info, at: .span(span), message, help: help, notes: notes, fixes: fixes)
    }

    /// Where a diagnostic points.
    package enum Location: Sendable, Hashable {
        /// These characters.
        case span(Span)
        /// A file as a whole: an image, or a text that could not be read. Relative to the project, with `/`.
        case file(String)
    }

    /// Another place, and what it has to do with it.
    package struct Note: Sendable, Hashable {
        /// Where.
        package var location: Location
        /// What is there.
        package var message: Message

        /// `message`, about `location`.
        package init(_ message: Message, at location: Location) {
            self.location = location
            self.message = message
        }
    }
}
