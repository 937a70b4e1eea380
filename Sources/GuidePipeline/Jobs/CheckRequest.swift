import GuideChecks
public import GuideModel

/// What a run of `roteiro check` is to look at. The site is read and checked whole; the report is of what is asked for here.
public struct CheckRequest: Sendable {
    /// Files and folders as they were typed, relative to `workingFolder`; none means everything.
    public var paths: [String] = []
    /// Where the command was started.
    public var workingFolder: String
    /// Only these rules: lists of codes, names and groups, `R301,step-gap`, `R4`.
    public var only: [String] = []
    /// Not these rules.
    public var ignored: [String] = []
    /// Which findings are known already.
    public var baseline = BaselineChoice.standard
    /// The baseline becomes what is found now.
    public var updatesBaseline = false
    /// Ends exceptions that have a date; without it none ends.
    public var today: CalendarDay?
    /// Asks other sites whether links to them work; nil asks nobody.
    public var external: ExternalLinks?

    /// Everything, seen from `workingFolder`.
    public init(workingFolder: String) {
        self.workingFolder = workingFolder
    }

    /// Which baseline counts.
    public enum BaselineChoice: Sendable, Hashable {
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

/// What a run of `roteiro check` has found.
public struct CheckOutcome: Sendable {
    /// What is to be told, sorted.
    public var diagnostics: [Diagnostic]
    /// The texts that the diagnostics point into.
    public var texts: SourceTexts
    /// How many pages were asked for.
    public var pages: Int
    /// How many findings exceptions accept.
    public var excepted: Int
    /// How many findings stand in the baseline.
    public var baselined: Int
    /// How many findings of the baseline are no more.
    public var gone: Int
    /// What became of the baseline, if it was to be renewed.
    public var baselineUpdate: BaselineUpdate?
    /// What is to be told beside the findings.
    public var notices: [Words] = []

    /// How a baseline changed.
    public struct BaselineUpdate: Sendable, Hashable {
        /// The file that was written.
        public var path: String
        /// Findings that it did not hold before.
        public var added: Int
        /// Findings that it holds no more.
        public var removed: Int
        /// Findings that it holds now.
        public var total: Int
    }
}
