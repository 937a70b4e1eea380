import RoteiroCore

/// The texts of a finding for single-line output, without control characters and line breaks.
struct FindingText {
    let message: String
    let help: String?

    init(_ diagnostic: Diagnostic, _ catalog: MessageCatalog) {
        message = TerminalText(catalog.text(diagnostic.message)).string
        help = diagnostic.help.map { TerminalText(catalog.text($0)).string }
    }

    /// The message followed by the help.
    var whole: String { help.map { "\(message). \($0)" } ?? message }
}
