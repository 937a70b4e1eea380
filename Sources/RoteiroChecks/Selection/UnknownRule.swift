package import RoteiroCore

/// A rule was named that nobody wrote.
package struct UnknownRule: Error, Sendable, Hashable {
    /// As written.
    package let name: String

    /// What to say to whoever wrote it: no such rule, and which was meant.
    package var words: Words {
        let unknown = Words(
            pt: "nenhuma regra se chama \(name.quoted)", en: "no rule is called \(name.quoted)", es: "ninguna regla se llama \(name.quoted)")
        guard let suggestion = Words.didYouMean(Rules.nearest(to: name).map { [$0] } ?? []) else { return unknown }
        return Words(pt: "\(unknown). \(suggestion)", en: "\(unknown). \(suggestion)", es: "\(unknown). \(suggestion)")
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
