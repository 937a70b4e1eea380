/// Resource limits for reading an image.
package struct ImageLimits: Sendable, Hashable {
    /// Width × height, checked before any pixel is decoded.
    package var pixels: Int
    /// The longest side, which bounds the one row that is held in memory.
    package var side: Int
    /// The maximum size of a chunk that libpng allocates.
    package var chunkBytes: Int

    /// 64 megapixels, and libpng's default limits: a side of one million pixels and 8 MB per chunk.
    package static let standard = ImageLimits(pixels: 64_000_000, side: 1_000_000, chunkBytes: 8_000_000)

    package init(pixels: Int, side: Int, chunkBytes: Int) {
        self.pixels = pixels
        self.side = side
        self.chunkBytes = chunkBytes
    }
}
