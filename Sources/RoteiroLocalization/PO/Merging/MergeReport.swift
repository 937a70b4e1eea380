/// What a merge did to the entries of a catalog, counted.
package struct MergeReport: Sendable, Hashable {
    /// The same text as before.
    package var exact = 0
    /// The same text but for quotes, dots and white space: its translation stays.
    package var kept = 0
    /// A text that is like one that is no more: its translation must be confirmed.
    package var fuzzy = 0
    /// A text that was never there, without a translation.
    package var new = 0
    /// A new text whose translation was known to the memory.
    package var remembered = 0
    /// A text that is there again, with the translation of then.
    package var revived = 0
    /// A translation whose text is no more, and which was in use until now.
    package var obsolete = 0

    /// Nothing done.
    package init() {}
}
