import RoteiroChecks
package import RoteiroCore

/// The options of `roteiro check`. The whole site is read and checked; the options restrict the report.
package struct CheckRequest: Sendable {
    /// Files and folders as typed, relative to `workingFolder`; empty means all.
    package var paths: [String] = []
    package var workingFolder: String
    /// Comma-separated lists of the rules to report, by code, name or group: `R301,step-gap`, `R4`.
    package var only: [String] = []
    /// Lists of the rules to ignore.
    package var ignored: [String] = []
    package var baseline = BaselineChoice.standard
    /// Replaces the baseline with the current findings.
    package var updatesBaseline = false
    /// The date for expiring exceptions; nil means that none expires.
    package var today: CalendarDay?
    /// Checks external links; nil means no network access.
    package var external: ExternalLinks?

    package init(workingFolder: String) {
        self.workingFolder = workingFolder
    }

    package enum BaselineChoice: Sendable, Hashable {
        case none
        /// `roteiro-baseline.json` next to `roteiro.yml`, if it exists.
        case standard
        /// A file, relative to the working folder, that must exist.
        case file(String)
    }

    /// Parses the rule options. An unknown rule is a usage error.
    func selectors() throws(Project.Failure) -> (only: [RuleSelector], ignored: [RuleSelector]) {
        do { return (try RuleSelector.read(only), try RuleSelector.read(ignored)) } catch { throw .usage(error.message) }
    }
}
