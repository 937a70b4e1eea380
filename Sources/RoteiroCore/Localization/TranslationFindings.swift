/// The problems in the translations of a site.
package struct TranslationFindings: Sendable {
    /// Problems in the catalogs, in file order.
    package let faults: [TranslationFault]
    /// Differences between translated pages and their source pages, in file order.
    package let drifts: [TranslationDrift]
    /// Missing interface texts.
    package let gaps: [LanguageGap]

    package init(faults: [TranslationFault] = [], drifts: [TranslationDrift] = [], gaps: [LanguageGap] = []) {
        self.faults = faults
        self.drifts = drifts
        self.gaps = gaps
    }
}
