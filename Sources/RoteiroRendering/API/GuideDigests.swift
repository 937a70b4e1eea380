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
}
