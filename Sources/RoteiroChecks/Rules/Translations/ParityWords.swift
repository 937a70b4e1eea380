package import RoteiroCore

extension ParityFault {
    /// What the rule that it belongs to says of it.
    package var words: Words {
        for rule in Rules.all {
            if let rule = rule.init() as? any TranslationRule, let words = rule.words(for: self) { return words }
        }
        return Words(pt: "difere do original", en: "it differs from the original", es: "difiere del original")
    }
}
