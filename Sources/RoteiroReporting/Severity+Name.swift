import RoteiroCore

extension Severity {
    /// The localized name.
    var name: Message {
        switch self {
        case .error: Message("error")
        case .warning: Message("warning")
        case .info: Message("suggestion")
        case .note: Message("note")
        }
    }
}
