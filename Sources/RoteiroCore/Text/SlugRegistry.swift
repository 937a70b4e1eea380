/// Assigns unique anchors to the headings of a page. Anchors that authors write come first: titles get what is left.
package struct SlugRegistry: Sendable {
    private var names = UniqueNames()
    /// The anchors that authors write and that no heading has claimed yet.
    private var reserved: Set<String>
    /// The anchors that authors write.
    package private(set) var written: Set<String> = []
    /// Whether a title took an anchor before the heading that has it in writing. The page must then be read again with `written` reserved.
    package private(set) var isContested = false

    package init(reserving written: Set<String> = []) {
        reserved = written
        for name in written.sorted() { _ = names.reserve(name) }
    }

    /// Returns the explicit `{#id}` as written, or else the slug of the heading's text. A duplicate gets `-1`, `-2`, as in VitePress.
    package mutating func slug(for words: String, explicit: String?) -> String {
        guard let explicit else { return names.claim(Slug.heading(words), from: 1) }
        if reserved.remove(explicit) != nil { return explicit }
        let slug = names.claim(explicit, from: 1)
        if written.insert(explicit).inserted, slug != explicit { isContested = true }
        return slug
    }
}
