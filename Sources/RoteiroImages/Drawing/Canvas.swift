/// A canvas that fills shapes with antialiased edges.
struct Canvas {
    let width: Int
    let height: Int
    private(set) var pixels: [PixelColor]

    /// The number of antialiasing levels: few, so that a palette suffices and files stay small.
    fileprivate static let shares = 5

    init(width: Int, height: Int, background: PixelColor) {
        self.width = width
        self.height = height
        pixels = Array(repeating: background, count: width * height)
    }

    /// Fills `shape`; a pixel on its edge is blended by its coverage.
    mutating func fill(_ shape: Shape, _ color: PixelColor) {
        let bounds = shape.bounds
        let rows = pixelRange(bounds.y, bounds.bottom, limit: height)
        let columns = pixelRange(bounds.x, bounds.right, limit: width)
        for row in rows {
            let y = Double(row) + 0.5
            let solid = shape.solidColumns(y: y).map { pixelRange($0.lowerBound.rounded(.up), $0.upperBound.rounded(.down), limit: width) }
            let gap = solid ?? columns.lowerBound..<columns.lowerBound
            for column in columns.lowerBound..<max(gap.lowerBound, columns.lowerBound) { blend(shape, color, column, row, y) }
            fill(row: row, gap, color)
            for column in min(gap.upperBound, columns.upperBound)..<columns.upperBound { blend(shape, color, column, row, y) }
        }
    }

    private mutating func fill(row: Int, _ columns: Range<Int>, _ color: PixelColor) {
        let start = row * width
        if color.alpha == 255 {
            pixels.withUnsafeMutableBufferPointer { $0[start + columns.lowerBound..<start + columns.upperBound].update(repeating: color) }
        } else {
            var (below, blended) = (PixelColor.clear, color.over(.clear, share: Self.shares))
            for index in start + columns.lowerBound..<start + columns.upperBound {
                if pixels[index] != below { (below, blended) = (pixels[index], color.over(pixels[index], share: Self.shares)) }
                pixels[index] = blended
            }
        }
    }

    private mutating func blend(_ shape: Shape, _ color: PixelColor, _ column: Int, _ row: Int, _ y: Double) {
        let coverage = 0.5 - shape.distance(Point(Double(column) + 0.5, y))
        guard coverage > 0 else { return }
        let share = Int((min(coverage, 1) * Double(Self.shares)).rounded())
        guard share > 0 else { return }
        pixels[row * width + column] = color.over(pixels[row * width + column], share: share)
    }

    private func pixelRange(_ from: Double, _ to: Double, limit: Int) -> Range<Int> {
        let lower = Int(min(max(from.rounded(.down), 0), Double(limit)))
        let upper = Int(min(max(to.rounded(.up), 0), Double(limit)))
        return lower..<max(lower, upper)
    }
}

extension PixelColor {
    /// `0xRRGGBB`, opaque.
    init(_ hex: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8), blue: UInt8(truncatingIfNeeded: hex))
    }

    static let clear = PixelColor(red: 0, green: 0, blue: 0, alpha: 0)

    func opacity(_ alpha: UInt8) -> PixelColor {
        PixelColor(red: red, green: green, blue: blue, alpha: alpha)
    }

    /// Returns this color composited over another, with a coverage of `share` in `Canvas.shares`.
    func over(_ below: PixelColor, share: Int) -> PixelColor {
        let top = Int(alpha) * share / Canvas.shares
        if top == 255 { return self }
        let bottom = Int(below.alpha) * (255 - top) / 255
        let whole = top + bottom
        guard whole > 0 else { return .clear }
        func mix(_ upper: UInt8, _ lower: UInt8) -> UInt8 { UInt8((Int(upper) * top + Int(lower) * bottom + whole / 2) / whole) }
        return PixelColor(red: mix(red, below.red), green: mix(green, below.green), blue: mix(blue, below.blue), alpha: UInt8(whole))
    }
}
