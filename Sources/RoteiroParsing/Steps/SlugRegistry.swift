import RoteiroCore

/// The anchors of a page while they are given out.
struct SlugRegistry {
    private var names = UniqueNames()

    /// The anchor for a heading: its own `{#id}` as written, else a slug of its words; a repeat gets `-1`, `-2`, as
    /// VitePress counts.
    mutating func slug(for words: String, explicit: String?) -> String {
        names.claim(explicit ?? Slug.heading(words), from: 1)
    }
}
