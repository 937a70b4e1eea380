package import RoteiroCore

/// The title of a heading or a line that begins with a number or with a step word and a number.
package enum NumberedTitle {
    /// All of `content` if it begins with neither.
    package static func of(_ content: [Inline], at span: Span) -> InlineGroup {
        let text = StepText(content, nil)
        let title = StepHeadingGrammar.read(text, nil)?.title ?? NumberGrammar.read(text)?.title
        return InlineGroup(title.map { content.dropping(plainBytes: text.plainOffset($0)) } ?? content, at: span)
    }
}
