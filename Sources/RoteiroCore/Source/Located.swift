/// A value with its span in the source.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The decoded value, without escapes and entities.
    package var value: Value
    package var span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }
}
