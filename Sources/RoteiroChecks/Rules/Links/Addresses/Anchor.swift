import RoteiroCore

/// A fragment as it is compared with the anchors of a page.
enum Anchor {
    /// What a fragment may be read as: itself; in markdown also as VitePress slugs it.
    static func spellings(_ fragment: String, isHTML: Bool) -> [String] {
        isHTML ? [fragment] : [fragment, Slug.heading(fragment)]
    }
}
