/// What a command prints of an author's words beside its reports: no terminal and no CI server obeys it.
package enum SafeOutput {
    /// Lines of text, control characters made visible.
    package static func lines(_ lines: [String]) -> [UInt8] {
        CommandGuard.text(Array(lines.map { TerminalText($0).string + "\n" }.joined().utf8))
    }

    /// A JSON document that reads the same.
    package static func json(_ document: [UInt8]) -> [UInt8] { CommandGuard.json(document) }
}
