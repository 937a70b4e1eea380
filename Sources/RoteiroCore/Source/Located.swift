/// A value with the place where its author wrote it.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What was written, as read: escapes and entities are decoded.
    package var value: Value
    /// The bytes that say it, as written.
    package var span: Span

    /// `value`, found at `span`.
    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }
}
