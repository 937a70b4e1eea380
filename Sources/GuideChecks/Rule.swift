public import GuideModel

/// One check. It reads the finished model and answers: no files, no state, no throwing.
public protocol Rule: Sendable {
    /// What it is called, how much it matters and why, with pages that break it.
    static var info: RuleInfo { get }

    /// Whether this run knows what the rule asks for. Where it does not, an exception from the rule that hides nothing is not stale.
    static func applies(to site: SiteIndex) -> Bool

    /// Rules have no settings of their own: severities and exceptions are the checker's work.
    init()

    /// What is wrong with one page. Loops over lists that the index already made: pages are checked in parallel.
    func diagnostics(in page: PageIndex, of site: SiteIndex) -> [Diagnostic]

    /// What is wrong with the site as a whole: files, samples, ids.
    func diagnostics(of site: SiteIndex) -> [Diagnostic]
}

extension Rule {
    /// Always: most rules need nothing but the pages and files.
    public static func applies(to site: SiteIndex) -> Bool { true }

    /// Nothing: the rule looks at the site as a whole.
    public func diagnostics(in page: PageIndex, of site: SiteIndex) -> [Diagnostic] { [] }

    /// Nothing: the rule looks at pages.
    public func diagnostics(of site: SiteIndex) -> [Diagnostic] { [] }
}
