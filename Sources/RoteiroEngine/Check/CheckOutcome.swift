import RoteiroChecks
package import RoteiroCore

/// What a run of `roteiro check` has found.
package struct CheckOutcome: Sendable {
    /// What is to be told, sorted.
    package var diagnostics: [Diagnostic]
    /// The texts that the diagnostics point into.
    package var texts: SourceTexts
    /// How many pages were asked for.
    package var pages: Int
    /// How many findings exceptions accept.
    package var excepted: Int
    /// How many findings stand in the baseline.
    package var baselined: Int
    /// How many findings of the baseline are no more.
    package var gone: Int
    /// What became of the baseline, if it was to be renewed.
    package var baselineUpdate: BaselineUpdate?
    /// What is to be told beside the findings.
    package var notices: [Message] = []

    /// How a baseline changed.
    package struct BaselineUpdate: Sendable, Hashable {
        /// The file that was written.
        package var path: String
        /// Findings that it did not hold before.
        package var added: Int
        /// Findings that it holds no more.
        package var removed: Int
        /// Findings that it holds now.
        package var total: Int
    }
}
