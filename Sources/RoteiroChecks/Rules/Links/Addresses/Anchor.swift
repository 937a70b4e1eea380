import RoteiroCore

enum Anchor {
    /// Returns the anchors that a fragment may match: the fragment itself and, in Markdown, its VitePress slug.
    static func spellings(_ fragment: String, isHTML: Bool) -> [String] {
        isHTML ? [fragment] : [fragment, Slug.heading(fragment)]
    }
}
