package import RoteiroCore

/// What a build did.
package struct BuildOutcome: Sendable {
    /// What is wrong with the site, sorted.
    package var diagnostics: [Diagnostic]
    /// The texts that the diagnostics point into.
    package var texts: SourceTexts
    /// Guides published, in each language.
    package var pages = 0
    /// Files written, because they were new or their bytes differ.
    package var written = 0
    /// Files that stood there already.
    package var unchanged = 0
    /// Files of earlier builds that were taken away.
    package var removed = 0
    /// What the guides cost.
    package var work = BuildTimings()
    /// What readers search in.
    package var search = Search.none

    /// What became of the index in which readers search.
    package enum Search: Sendable, Hashable {
        /// There is none: nobody asked for one, or nothing could make it.
        case none
        /// No page had changed.
        case unchanged
        /// It was made.
        case made
    }
}
