/// How large a picture may be before a reader on a slow line waits for it.
public struct PictureBudget: Sendable, Hashable {
    /// Of a picture that does not move. 1 MB is five seconds on the 1.6 Mbit/s that Lighthouse takes for a slow phone
    /// (its "slow 4G"); a screenshot of a whole desktop has a fourth of that.
    public var bytes = 1_000_000
    /// Of an animation: it stands in place of some pictures.
    public var animationBytes = 2_000_000
    /// Width times height: a screen of 3840 by 2160. A phone holds four bytes for each.
    public var pixels = 3840 * 2160

    /// The defaults.
    public init() {}
}
