package import RoteiroCore

/// The error for a rule code or name that does not exist.
package struct UnknownRule: Error, Sendable, Hashable {
    package let name: String

    /// The error message, with a suggestion if a similar rule exists.
    package var message: Message {
        let unknown = Message("unknown rule {name}", ["name": name.quoted])
        guard let suggestion = Message.didYouMean(Rules.nearest(to: name).map { [$0] } ?? []) else { return unknown }
        return Message("{unknown}. {suggestion}", ["unknown": unknown, "suggestion": suggestion])
    }

    /// Returns nil if the rule exists.
    package init?(_ name: String) {
        if Rules.rule(name) != nil { return nil }
        self.name = name
    }

    /// Creates the error without a lookup.
    package init(written name: String) {
        self.name = name
    }
}
