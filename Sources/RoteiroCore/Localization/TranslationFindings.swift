/// What is wrong with the translations of a site.
package struct TranslationFindings: Sendable {
    /// What is wrong in the catalogs, in the order of the files.
    package let faults: [TranslationFault]
    /// How the translated pages beside the source differ from it, in the order of the files.
    package let drifts: [TranslationDrift]
    /// Words of the interface that languages of the site lack.
    package let gaps: [LanguageGap]

    package init(faults: [TranslationFault] = [], drifts: [TranslationDrift] = [], gaps: [LanguageGap] = []) {
        self.faults = faults
        self.drifts = drifts
        self.gaps = gaps
    }
}
