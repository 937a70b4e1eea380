import RoteiroChecks
package import RoteiroCore

/// What a run of `roteiro check` is to look at. The site is read and checked whole; the report is of what is asked for here.
package struct CheckRequest: Sendable {
    /// Files and folders as they were typed, relative to `workingFolder`; none means everything.
    package var paths: [String] = []
    /// Where the command was started.
    package var workingFolder: String
    /// Only these rules: lists of codes, names and groups, `R301,step-gap`, `R4`.
    package var only: [String] = []
    /// Not these rules.
    package var ignored: [String] = []
    /// Which findings are known already.
    package var baseline = BaselineChoice.standard
    /// The baseline becomes what is found now.
    package var updatesBaseline = false
    /// Ends exceptions that have a date; without it none ends.
    package var today: CalendarDay?
    /// Asks other sites whether links to them work; nil asks nobody.
    package var external: ExternalLinks?

    /// Everything, seen from `workingFolder`.
    package init(workingFolder: String) {
        self.workingFolder = workingFolder
    }

    /// Which baseline counts.
    package enum BaselineChoice: Sendable, Hashable {
        /// None: everything is told.
        case none
        /// `roteiro-baseline.json` beside `roteiro.yml`, if it is there.
        case standard
        /// This file, relative to the working folder; it must be there.
        case file(String)
    }

    /// The rules that are asked for; a rule that nobody wrote is wrong usage.
    func selectors() throws(Project.Failure) -> (only: [RuleSelector], ignored: [RuleSelector]) {
        do { return (try RuleSelector.read(only), try RuleSelector.read(ignored)) } catch { throw .usage(error.words) }
    }
}
