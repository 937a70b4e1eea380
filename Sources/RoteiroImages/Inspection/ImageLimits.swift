/// What an image may ask of the machine that reads it.
package struct ImageLimits: Sendable, Hashable {
    /// Width times height, judged before a pixel is decoded.
    package var pixels: Int
    /// The longest side: one row is all that we hold in memory.
    package var side: Int
    /// The most that libpng may allocate for one chunk.
    package var chunkBytes: Int

    /// 64 megapixels, libpng's own side of a million, and its own 8 MB a chunk.
    package static let standard = ImageLimits(pixels: 64_000_000, side: 1_000_000, chunkBytes: 8_000_000)

    /// Limits of your own.
    package init(pixels: Int, side: Int, chunkBytes: Int) {
        self.pixels = pixels
        self.side = side
        self.chunkBytes = chunkBytes
    }
}
