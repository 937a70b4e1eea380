/// Counts what a merge did to the entries of a catalog.
package struct MergeReport: Sendable, Hashable {
    /// The text is unchanged.
    package var exact = 0
    /// The text differs only in quotes, dots and whitespace; its translation is kept.
    package var kept = 0
    /// The text is similar to one that no longer exists; its translation must be confirmed.
    package var fuzzy = 0
    /// The text is new and has no translation.
    package var new = 0
    /// The text is new and its translation comes from the memory.
    package var remembered = 0
    /// The text is used again, with its earlier translation.
    package var revived = 0
    /// The translation was in use, but its text no longer exists.
    package var obsolete = 0

    package init() {}
}
