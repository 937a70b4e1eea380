package import RoteiroCore

/// A check. Rules are pure functions of the resolved model: they read no files, keep no state and do not throw.
package protocol Rule: Sendable {
    /// The code, default severity, documentation and examples.
    static var info: RuleInfo { get }

    /// Whether the rule reads image contents. Without such rules, a check decodes images only to match step ids.
    static var readsImages: Bool { get }

    /// Rules have no parameters: `check` applies severities and exceptions.
    init()

    /// Whether this run has the facts the rule needs. Facts that are gathered only on request (the network, an optional decoder) may be
    /// missing; unmatched exceptions to such a rule are then not reported as stale.
    static func canEvaluate(in site: ResolvedSite) -> Bool

    /// Returns the findings of one page. Pages are checked in parallel, so implementations use the precomputed indexes.
    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic]

    /// Returns the site-wide findings, for example about files, samples and ids.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic]
}

extension Rule {
    package static var readsImages: Bool { false }

    package static func canEvaluate(in site: ResolvedSite) -> Bool { !readsImages || site.files.knowsImages }

    package func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] { [] }

    package func diagnostics(of site: ResolvedSite) -> [Diagnostic] { [] }
}
