/// The severity of a finding. Errors fail a build; warnings fail it under `--strict`.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case error, warning, info, note

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        case .note: 3
        }
    }

    /// More severe is less, so that sorting puts errors first.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
