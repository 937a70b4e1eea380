import RoteiroCore

/// The content hashes of a guide, the same in every language. Translations and tours compare them to detect changed steps.
package struct GuideDigests: Sendable, Hashable {
    /// SHA-256 of the guide, 64 hexadecimal digits.
    package var guide: String
    /// SHA-256 of each step, in guide order.
    package var steps: [String]

    package init(guide: String, steps: [String]) {
        self.guide = guide
        self.steps = steps
    }

    /// Returns the digests in the order of the steps of `page`, a version of `source`. A step that only this version has gets the digest of
    /// the guide.
    func ordered(as page: Page, from source: Page) -> GuideDigests {
        let (own, other) = (source.summary.steps.map(\.id), page.summary.steps.map(\.id))
        if own == other { return self }
        let byID = Dictionary(zip(own, steps)) { first, _ in first }
        return GuideDigests(guide: guide, steps: other.map { byID[$0] ?? guide })
    }
}
