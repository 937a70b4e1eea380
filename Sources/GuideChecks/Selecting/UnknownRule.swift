public import GuideModel

/// A rule was named that nobody wrote.
public struct UnknownRule: Error, Sendable, Hashable {
    /// As written.
    public let name: String

    /// What to say to whoever wrote it: no such rule, and which was meant.
    public var words: Words {
        let meant = Words.didYouMean(Rules.nearest(to: name).map { [$0] } ?? [])
        return Words(
            pt: "nenhuma regra se chama \(name.quoted)" + (meant.map { ". " + $0.portuguese } ?? ""),
            en: "no rule is called \(name.quoted)" + (meant.map { ". " + $0.english } ?? ""),
            es: "ninguna regla se llama \(name.quoted)" + (meant.map { ". " + $0.spanish } ?? ""))
    }

    /// Nil when there is a rule of that code or name.
    public init?(_ name: String) {
        if Rules.rule(name) != nil { return nil }
        self.name = name
    }

    /// For a name of which it is known already.
    public init(written name: String) {
        self.name = name
    }
}
