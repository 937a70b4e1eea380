/// Uncompressed pixels, in rows from top to bottom.
package struct PixelImage: Sendable, Hashable {
    package enum Format: Sendable, Hashable {
        /// One bit; 1 is white. The leftmost pixel is the most significant bit, and rows are padded to whole bytes.
        case gray1
        /// One byte; 255 is white.
        case gray8
        /// One byte, the index of a color; at most 256 colors.
        case palette8([PixelColor])
        /// One byte each for red, green and blue.
        case rgb8
    }

    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    package var format: Format
    /// `rowBytes` × `height` bytes.
    package var bytes: [UInt8]

    package init(width: Int, height: Int, format: Format, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
    }

    /// The number of bytes in a row.
    package var rowBytes: Int {
        switch format {
        case .gray1: (width + 7) / 8
        case .gray8, .palette8: width
        case .rgb8: width * 3
        }
    }
}

/// An RGBA color, not premultiplied.
package struct PixelColor: Sendable, Hashable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8
    /// 255 is opaque.
    package var alpha: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }
}
