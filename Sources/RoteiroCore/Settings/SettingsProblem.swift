/// Something wrong in `roteiro.yml` or `samples.yml`: where, which key, and what it should be.
package struct SettingsProblem: Sendable, Hashable {
    /// The key or the value at fault.
    package var span: Span
    /// The key, with those above it: `checks.exceptions[0].rule`.
    package var key: String
    /// What is wrong and what would be right.
    package var message: Message

    /// `message`, about `key`.
    package init(at span: Span, key: String, _ message: Message) {
        self.span = span
        self.key = key
        self.message = message
    }
}
