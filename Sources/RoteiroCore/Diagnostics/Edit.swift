/// A replacement of bytes. It states the text it expects to replace, so that an edit at a wrong place is refused instead of
/// corrupting the file.
package struct Edit: Sendable, Hashable {
    package var span: Span
    /// The current text at `span`.
    package var expected: String
    package var replacement: String

    package init(at span: Span, expected: String, replacement: String) {
        self.span = span
        self.expected = expected
        self.replacement = replacement
    }
}
