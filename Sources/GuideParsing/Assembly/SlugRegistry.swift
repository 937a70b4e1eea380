import GuideText

/// The anchors of a page while they are given out.
struct SlugRegistry {
    private var taken: Set<String> = []

    /// The anchor for a heading: its own `{#id}` as written, else a slug of its words; a repeat gets `-1`, `-2`, as
    /// VitePress counts.
    mutating func slug(for words: String, explicit: String?) -> String {
        let base = explicit ?? Slug.heading(words)
        var slug = base
        var repeats = 1
        while taken.contains(slug) {
            slug = "\(base)-\(repeats)"
            repeats += 1
        }
        taken.insert(slug)
        return slug
    }
}
