/// The maximum size of images, chosen for readers with slow connections.
package struct ImageBudget: Sendable, Hashable {
    /// The limit of a still image. 1 MB takes five seconds at 1.6 Mbit/s, the "slow 4G" profile of Lighthouse; a screenshot of a
    /// whole desktop is a quarter of that.
    package var bytes = 1_000_000
    /// The limit of an animation, which replaces several still images.
    package var animationBytes = 2_000_000
    /// Width × height of a 3840 × 2160 screen. A phone needs four bytes of memory per pixel.
    package var pixels = 3840 * 2160

    package init() {}
}
