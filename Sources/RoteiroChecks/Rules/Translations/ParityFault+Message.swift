package import RoteiroCore

extension ParityFault {
    /// The message of the rule that reports this fault.
    package var message: Message {
        rule.message(for: self) ?? Message("it differs from the original")
    }

    private var rule: any TranslationRule {
        switch self {
        case .unreadable, .empty, .images, .links, .footnotes, .breaks: TranslationStructure()
        case .labelCount, .label: TranslationLabel()
        case .code, .placeholders: TranslationPlaceholder()
        case .html, .pipes: TranslationHTML()
        case .bold: TranslationEmphasis()
        case .numbers: TranslationNumbers()
        case .ending: TranslationEnding()
        case .unchanged: TranslationUnchanged()
        case .length: TranslationLength()
        }
    }
}
