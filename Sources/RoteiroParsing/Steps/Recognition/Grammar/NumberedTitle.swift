package import RoteiroCore

/// The title of a heading or a line that begins with a number, or with a step word and a number. It is in any language with a step word.
package enum NumberedTitle {
    /// Nil if `content` begins with neither.
    package static func of(_ content: [Inline], at span: Span) -> InlineGroup? {
        let text = StepText(content, nil)
        guard let start = StepHeadingGrammar.read(text, nil)?.title ?? NumberGrammar.read(text)?.title else { return nil }
        return InlineGroup(content.dropping(plainBytes: text.plainOffset(start)), at: span)
    }
}
