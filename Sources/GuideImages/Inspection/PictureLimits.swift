/// What a picture may ask of the machine that reads it.
public struct PictureLimits: Sendable, Hashable {
    /// Width times height, judged before a pixel is decoded.
    public var pixels: Int
    /// The longest side: one row is all that we hold in memory.
    public var side: Int
    /// The most that libpng may allocate for one chunk.
    public var chunkBytes: Int

    /// 64 megapixels, libpng's own side of a million, and its own 8 MB a chunk.
    public static let standard = PictureLimits(pixels: 64_000_000, side: 1_000_000, chunkBytes: 8_000_000)

    /// Limits of your own.
    public init(pixels: Int, side: Int, chunkBytes: Int) {
        self.pixels = pixels
        self.side = side
        self.chunkBytes = chunkBytes
    }
}
