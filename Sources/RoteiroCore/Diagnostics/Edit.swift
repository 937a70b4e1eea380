/// A change of some bytes. It carries what it expects to replace, so a wrong place refuses instead of corrupting.
package struct Edit: Sendable, Hashable {
    /// The bytes to replace.
    package var span: Span
    /// What must stand there.
    package var expected: String
    /// What shall stand there.
    package var replacement: String

    /// `expected` at `span` becomes `replacement`.
    package init(at span: Span, expected: String, replacement: String) {
        self.span = span
        self.expected = expected
        self.replacement = replacement
    }
}
