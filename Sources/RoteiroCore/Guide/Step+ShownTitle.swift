extension Step {
    /// The title as it is shown apart from its text: with an ellipsis if it is cut.
    package var shownTitle: [Inline] { isTitleCut ? title.withEllipsis.content : title.content }
}

extension InlineGroup {
    package var withEllipsis: InlineGroup {
        guard case .text(let words) = content.last else { return InlineGroup(content + [.text(Located("…", at: span))], at: span) }
        return InlineGroup(content.dropLast() + [.text(Located(words.value + "…", at: words.span))], at: span)
    }
}
