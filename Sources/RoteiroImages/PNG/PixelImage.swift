/// Pixels ready to be written: rows one after the other, from the top.
package struct PixelImage: Sendable, Hashable {
    /// What a pixel is.
    package enum Format: Sendable, Hashable {
        /// One bit, 1 is white; the leftmost pixel is the highest bit, and a row fills whole bytes.
        case grey1
        /// One byte, 255 is white.
        case grey8
        /// One byte, the number of a colour; at most 256 colours.
        case palette8([PixelColor])
        /// Red, green, blue.
        case rgb8
    }

    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    /// What a pixel is.
    package var format: Format
    /// `rowBytes` for each row.
    package var bytes: [UInt8]

    /// An image of `bytes`.
    package init(width: Int, height: Int, format: Format, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
    }

    /// What one row takes.
    package var rowBytes: Int {
        switch format {
        case .grey1: (width + 7) / 8
        case .grey8, .palette8: width
        case .rgb8: width * 3
        }
    }
}

/// A colour with its opacity, not premultiplied.
package struct PixelColor: Sendable, Hashable {
    /// 0 to 255.
    package var red: UInt8
    /// 0 to 255.
    package var green: UInt8
    /// 0 to 255.
    package var blue: UInt8
    /// 255 is opaque.
    package var alpha: UInt8

    /// A colour, opaque unless told otherwise.
    package init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }
}
