extension Canvas {
    /// Encodes the drawing as a palette PNG, the smallest form for flat colors. Returns nil if libpng rejects the size.
    func encodedPNG() -> [UInt8]? {
        let (colors, numbers) = indexed()
        return try? encodePNG(PixelImage(width: width, height: height, format: .palette8(colors), bytes: numbers))
    }

    /// Returns the palette and the palette index of each pixel. Beyond 256 colors, the rarest, which are pixels on edges, use the nearest
    /// color in the palette.
    private func indexed() -> (colors: [PixelColor], numbers: [UInt8]) {
        var counts: [UInt32: Int] = [:]
        forEachRun { color, length in counts[color, default: 0] += length }
        let order = counts.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key)
        let colors = order.prefix(256).map(PixelColor.init(packed:))
        var numbers = Dictionary(uniqueKeysWithValues: order.prefix(256).enumerated().map { ($1, UInt8($0)) })
        for color in order.dropFirst(256) {
            let nearest = colors.indices.min {
                colors[$0].difference(PixelColor(packed: color)) < colors[$1].difference(PixelColor(packed: color))
            }
            numbers[color] = UInt8(nearest ?? 0)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pixels.count)
        forEachRun { color, length in bytes.append(contentsOf: repeatElement(numbers[color] ?? 0, count: length)) }
        return (colors, bytes)
    }

    /// Groups adjacent pixels of the same color: a dictionary lookup for each pixel would take longer than drawing.
    private func forEachRun(_ body: (UInt32, Int) -> Void) {
        pixels.withUnsafeBufferPointer { pixels in
            var start = 0
            while start < pixels.count {
                let color = pixels[start].packed
                var end = start + 1
                while end < pixels.count, pixels[end].packed == color { end += 1 }
                body(color, end - start)
                start = end
            }
        }
    }
}

extension PixelColor {
    fileprivate var packed: UInt32 {
        UInt32(alpha) << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }

    fileprivate init(packed: UInt32) {
        self.init(packed)
        alpha = UInt8(packed >> 24)
    }

    fileprivate func difference(_ other: PixelColor) -> Int {
        let parts = [(red, other.red), (green, other.green), (blue, other.blue), (alpha, other.alpha)]
        return parts.reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
    }
}
