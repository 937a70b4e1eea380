import RoteiroCore

/// Assigns unique anchors to the headings of a page.
struct SlugRegistry {
    private var names = UniqueNames()

    /// Returns the explicit `{#id}` as written, or else the slug of the heading's text. A duplicate gets `-1`, `-2`, as in VitePress.
    mutating func slug(for words: String, explicit: String?) -> String {
        names.claim(explicit ?? Slug.heading(words), from: 1)
    }
}
