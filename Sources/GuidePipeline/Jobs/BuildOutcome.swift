public import GuideModel

/// What a build did.
public struct BuildOutcome: Sendable {
    /// What is wrong with the site, sorted.
    public var diagnostics: [Diagnostic]
    /// The texts that the diagnostics point into.
    public var texts: SourceTexts
    /// Guides published, in each language.
    public var pages = 0
    /// Files written, because they were new or their bytes differ.
    public var written = 0
    /// Files that stood there already.
    public var unchanged = 0
    /// Files of earlier builds that were taken away.
    public var removed = 0
    /// What the guides cost.
    public var work = GuideWork()
    /// What readers search in.
    public var search = Search.none

    /// What became of the index in which readers search.
    public enum Search: Sendable, Hashable {
        /// There is none: nobody asked for one, or nothing could make it.
        case none
        /// No page had changed.
        case unchanged
        /// It was made.
        case made
    }
}
