package import RoteiroCore

/// A rule was named that nobody wrote.
package struct UnknownRule: Error, Sendable, Hashable {
    /// As written.
    package let name: String

    /// What to say to whoever wrote it: no such rule, and which was meant.
    package var words: Message {
        let unknown = Message("unknown rule {name}", ["name": name.quoted])
        guard let suggestion = Message.didYouMean(Rules.nearest(to: name).map { [$0] } ?? []) else { return unknown }
        return Message("{unknown}. {suggestion}", ["unknown": unknown, "suggestion": suggestion])
    }

    /// Nil when there is a rule of that code or name.
    package init?(_ name: String) {
        if Rules.rule(name) != nil { return nil }
        self.name = name
    }

    /// For a name of which it is known already.
    package init(written name: String) {
        self.name = name
    }
}
