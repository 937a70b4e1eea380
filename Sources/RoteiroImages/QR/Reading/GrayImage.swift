/// An 8-bit grayscale image on a white background, the input of the code reader.
struct GrayImage {
    let width: Int
    let height: Int
    private(set) var bytes: [UInt8]

    /// Creates a white image.
    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        bytes = [UInt8](repeating: 255, count: width * height)
    }

    /// For an interlaced image, only the last pass is used: it contains every second line completely.
    mutating func add(_ row: PNGRow) {
        for line in 0..<row.lines {
            let start = (row.y * row.lines + line) * width
            guard row.columns == width, start + width <= bytes.count else { return }
            for column in 0..<width { bytes[start + column] = row.gray(at: column) }
        }
    }
}

extension PNGRow {
    /// The approximate luminance, in which green counts twice.
    @inline(__always)
    func gray(at column: Int) -> UInt8 {
        let index = column * channels
        let sum = Int(bytes[index]) + 2 * Int(bytes[index + 1]) + Int(bytes[index + 2])
        if channels < 4 { return UInt8(truncatingIfNeeded: sum >> 2) }
        let alpha = Int(bytes[index + 3])
        return UInt8(truncatingIfNeeded: ((sum >> 2) * alpha + 255 * (255 - alpha)) / 255)
    }
}
