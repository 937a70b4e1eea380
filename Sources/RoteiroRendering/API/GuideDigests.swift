/// The hashes of a guide, the same in every language: what a translation or a tour compares to learn that a step changed.
package struct GuideDigests: Sendable, Hashable {
    /// SHA-256 of the guide, 64 hexadecimal digits.
    package var guide: String
    /// SHA-256 of each step, in the order of the guide.
    package var steps: [String]

    /// Hashes as computed.
    package init(guide: String, steps: [String]) {
        self.guide = guide
        self.steps = steps
    }
}
