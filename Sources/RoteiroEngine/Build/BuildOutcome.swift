package import RoteiroCore

package struct BuildOutcome: Sendable {
    /// The findings, sorted.
    package var diagnostics: [Diagnostic]
    /// The sources that the diagnostics refer to.
    package var texts: SourceTexts
    /// The number of findings covered by exceptions.
    package var excepted = 0
    /// The number of findings covered by the baseline.
    package var baselined = 0
    /// The number of pages published in each language.
    package var pages = 0
    /// The number of new and changed files.
    package var written = 0
    package var unchanged = 0
    /// The number of files of earlier builds that were deleted.
    package var removed = 0
    package var timings = BuildTimings()
    package var search = Search.none

    /// The state of the search index.
    package enum Search: Sendable, Hashable {
        /// There is no index, because no indexer is available.
        case none
        /// No page has changed since the index was built.
        case unchanged
        /// The index was built.
        case made
    }
}
