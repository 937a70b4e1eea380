package import RoteiroCore

/// One check. It reads the finished model and answers: no files, no state, no throwing.
package protocol Rule: Sendable {
    /// What it is called, how much it matters and why, with pages that break it.
    static var info: RuleInfo { get }

    /// Whether it is about what image files hold. Where no such rule is asked for, no image is opened.
    static var readsImages: Bool { get }

    /// Rules have no settings of their own: severities and exceptions are the checker's work.
    init()

    /// Whether this run can evaluate it. A rule that needs facts which are gathered only on request (the network, a decoder that may
    /// not be installed) says no without them: then nobody can tell that an exception to it is stale.
    static func canEvaluate(in site: ResolvedSite) -> Bool

    /// What is wrong with one page. Loops over lists that the index already made: pages are checked in parallel.
    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic]

    /// What is wrong with the site as a whole: files, samples, ids.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic]
}

extension Rule {
    /// No: most rules are about texts.
    package static var readsImages: Bool { false }

    /// Most rules read what every run knows.
    package static func canEvaluate(in site: ResolvedSite) -> Bool { !readsImages || site.files.knowsImages }

    /// Nothing: the rule looks at the site as a whole.
    package func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] { [] }

    /// Nothing: the rule looks at pages.
    package func diagnostics(of site: ResolvedSite) -> [Diagnostic] { [] }
}
