/// The hashes of a guide, the same in every language: what a translation or a tour compares to learn that a step changed.
public struct GuideDigests: Sendable, Hashable {
    /// SHA-256 of the guide, 64 hexadecimal digits.
    public var guide: String
    /// SHA-256 of each step, in the order of the guide.
    public var steps: [String]

    /// Hashes as computed.
    public init(guide: String, steps: [String]) {
        self.guide = guide
        self.steps = steps
    }
}
