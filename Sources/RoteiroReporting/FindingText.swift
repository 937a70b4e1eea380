import RoteiroCore

/// What a finding says, where one line is all there is: no character of it can move a cursor or begin another line.
struct FindingText {
    /// What is wrong, and why it matters.
    let message: String
    /// What to do about it.
    let help: String?

    init(_ diagnostic: Diagnostic, _ catalog: MessageCatalog) {
        message = TerminalText(catalog.text(diagnostic.message)).string
        help = diagnostic.help.map { TerminalText(catalog.text($0)).string }
    }

    /// Both.
    var whole: String { help.map { "\(message). \($0)" } ?? message }
}
