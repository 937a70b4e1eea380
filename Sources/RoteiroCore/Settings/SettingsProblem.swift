/// A problem in `roteiro.yml` or `samples.yml`.
package struct SettingsProblem: Sendable, Hashable {
    /// The invalid key or value.
    package var span: Span
    /// The full path of the key: `checks.exceptions[0].rule`.
    package var key: String
    /// Says what is wrong and what is expected.
    package var message: Message

    package init(at span: Span, key: String, _ message: Message) {
        self.span = span
        self.key = key
        self.message = message
    }
}
