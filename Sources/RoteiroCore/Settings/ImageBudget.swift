/// How large an image may be before a reader on a slow line waits for it.
package struct ImageBudget: Sendable, Hashable {
    /// Of an image that does not move. 1 MB is five seconds on the 1.6 Mbit/s that Lighthouse takes for a slow phone
    /// (its "slow 4G"); a screenshot of a whole desktop has a fourth of that.
    package var bytes = 1_000_000
    /// Of an animation: it stands in place of some images.
    package var animationBytes = 2_000_000
    /// Width times height: a screen of 3840 by 2160. A phone holds four bytes for each.
    package var pixels = 3840 * 2160

    /// The defaults.
    package init() {}
}
