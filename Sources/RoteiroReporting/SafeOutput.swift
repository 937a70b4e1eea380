/// Sanitizes output that contains text of authors, for terminals and CI servers.
package enum SafeOutput {
    /// Joins lines and makes control characters visible.
    package static func lines(_ lines: [String]) -> [UInt8] {
        WorkflowCommandEscaper.text(Array(lines.map { TerminalText($0).string + "\n" }.joined().utf8))
    }

    /// Escapes a JSON document without changing its value.
    package static func json(_ document: [UInt8]) -> [UInt8] { WorkflowCommandEscaper.json(document) }
}
