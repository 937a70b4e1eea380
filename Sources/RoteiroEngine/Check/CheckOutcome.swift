import RoteiroChecks
package import RoteiroCore

/// The result of `roteiro check`.
package struct CheckOutcome: Sendable {
    /// The findings to report, sorted.
    package var diagnostics: [Diagnostic]
    /// The sources that the diagnostics refer to.
    package var texts: SourceTexts
    /// The number of selected pages.
    package var pages: Int
    /// The number of findings covered by exceptions.
    package var excepted: Int
    /// The number of findings covered by the baseline.
    package var baselined: Int
    /// The number of baseline entries without a matching finding.
    package var gone: Int
    /// The changes to the baseline, if it was updated.
    package var baselineUpdate: BaselineUpdate?
    /// Messages to print in addition to the findings.
    package var notices: [Message] = []

    package struct BaselineUpdate: Sendable, Hashable {
        package var path: String
        /// The number of added findings.
        package var added: Int
        /// The number of removed findings.
        package var removed: Int
        /// The number of findings in the new baseline.
        package var total: Int
    }
}
