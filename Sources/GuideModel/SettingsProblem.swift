/// Something wrong in `roteiro.yml` or `samples.yml`: where, which key, and what it should be.
public struct SettingsProblem: Sendable, Hashable {
    /// The key or the value at fault.
    public var span: Span
    /// The key, with those above it: `checks.exceptions[0].rule`.
    public var key: String
    /// What is wrong and what would be right.
    public var message: Words

    /// `message`, about `key`.
    public init(at span: Span, key: String, _ message: Words) {
        self.span = span
        self.key = key
        self.message = message
    }
}
