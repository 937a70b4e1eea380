/// The problems in the translations of a site.
package struct TranslationFindings: Sendable {
    /// Problems in the catalogs, in file order.
    package let faults: [TranslationFault]
    /// Differences between translated pages and their source pages, in file order.
    package let drifts: [TranslationDrift]
    /// Missing interface texts.
    package let missingTexts: [MissingTexts]

    package init(faults: [TranslationFault] = [], drifts: [TranslationDrift] = [], missingTexts: [MissingTexts] = []) {
        self.faults = faults
        self.drifts = drifts
        self.missingTexts = missingTexts
    }
}
