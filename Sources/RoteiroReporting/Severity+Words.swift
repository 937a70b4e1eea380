import RoteiroCore

extension Severity {
    /// As people call it.
    var words: Message {
        switch self {
        case .error: Message("error")
        case .warning: Message("warning")
        case .info: Message("suggestion")
        case .note: Message("note")
        }
    }
}
