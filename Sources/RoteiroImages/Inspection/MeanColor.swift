/// Computes the mean color of an image on a white background.
struct MeanColor {
    private var red: UInt64 = 0
    private var green: UInt64 = 0
    private var blue: UInt64 = 0
    private var pixels: UInt64 = 0

    /// Uses every fourth row, which suffices for a placeholder, and every row of images under 64 pixels high.
    mutating func add(_ row: PNGRow) {
        guard row.y % 4 == 0 || row.height < 64 else { return }
        if row.channels == 4 { addTransparent(row) } else { addOpaque(row) }
        pixels += UInt64(row.columns)
    }

    /// `#rrggbb`; nil if no row was added.
    var hexadecimal: String? {
        guard pixels > 0 else { return nil }
        let digits = Array("0123456789abcdef".utf8)
        let channels = [red, green, blue].map { Int(($0 + pixels * 255 / 2) / (pixels * 255)) }
        return "#" + String(decoding: channels.flatMap { [digits[$0 >> 4], digits[$0 & 15]] }, as: UTF8.self)
    }

    private mutating func addOpaque(_ row: PNGRow) {
        var (r, g, b) = (0 as UInt32, 0 as UInt32, 0 as UInt32)  // 32 bits hold the sums of a row of a million pixels
        var index = 0
        let end = row.columns * 3
        while index < end {
            r &+= UInt32(row.bytes[index])
            g &+= UInt32(row.bytes[index + 1])
            b &+= UInt32(row.bytes[index + 2])
            index += 3
        }
        red += UInt64(r) * 255
        green += UInt64(g) * 255
        blue += UInt64(b) * 255
    }

    private mutating func addTransparent(_ row: PNGRow) {
        var (r, g, b) = (0 as UInt64, 0 as UInt64, 0 as UInt64)
        var index = 0
        let end = row.columns * 4
        while index < end {
            let alpha = UInt64(row.bytes[index + 3])
            let page = (255 - alpha) * 255
            r &+= UInt64(row.bytes[index]) * alpha + page
            g &+= UInt64(row.bytes[index + 1]) * alpha + page
            b &+= UInt64(row.bytes[index + 2]) * alpha + page
            index += 4
        }
        red += r
        green += g
        blue += b
    }
}
