/// What a command prints of an author's words beside its reports: no terminal and no CI server obeys it.
public enum SafeOutput {
    /// Lines of text, control characters made visible.
    public static func lines(_ lines: [String]) -> [UInt8] {
        CommandGuard.text(Array(lines.map { TerminalText($0).string + "\n" }.joined().utf8))
    }

    /// A JSON document that reads the same.
    public static func json(_ document: [UInt8]) -> [UInt8] { CommandGuard.json(document) }
}
