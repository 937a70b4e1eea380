/// Detects images that may contain a QR code while their rows are decoded, because reading codes takes longer than decoding the image.
///
/// Three corners of a code have finder patterns, whose middle line is dark, light, dark, light, dark in the ratio 1:1:3:1:1 (ISO/IEC 18004,
/// 6.3.3). Codes on screens are upright: one pattern has another in its row and another in its column, at the same distance. Only every
/// third row is examined: the middle of a pattern is six rows high if modules are two pixels wide.
struct FinderPatterns {
    /// Whether three squares are arranged like those of a code, or there are too many squares to tell.
    private(set) var mayBeCode = false

    private var squares: [FinderSquare] = []
    private var previous: [FinderSquare] = []

    /// Seven modules of two pixels. Smaller codes cannot be scanned from a screen either.
    private static let minimumSize = 14
    private static let step = 3
    /// The limit of squares: a screenshot full of text has about a dozen false positives.
    private static let manySquares = 100

    mutating func add(_ row: PNGRow) {
        guard row.lines > 0, !mayBeCode, row.y % (row.lines == 1 ? Self.step : 1) == 0 else { return }
        let crossings = Self.crossings(row)
        var index = 0
        for crossing in crossings {
            while index < previous.count, previous[index].center < crossing.center - crossing.size / 7 { index += 1 }
            guard index < previous.count, previous[index].isNear(crossing, within: crossing.size / 7) else { continue }
            note(crossing)
        }
        previous = crossings
    }

    /// Records a crossing. All crossings of the same square are counted once.
    private mutating func note(_ crossing: FinderSquare) {
        // A gap of up to one module is still the same square. A larger gap could join two squares across the data of a code.
        let gap = max(2 * Self.step, crossing.size / 7)
        let seen = squares.firstIndex { $0.isNear(crossing, within: crossing.size / 2) && crossing.top - $0.bottom <= gap }
        if let seen {
            squares[seen].bottom = crossing.bottom
        } else if squares.count < Self.manySquares {
            mayBeCode = completesCode(crossing)
            squares.append(crossing)
        } else {
            mayBeCode = true
        }
    }

    private func completesCode(_ third: FinderSquare) -> Bool {
        let alike = squares.filter { $0.isNear(third, within: .max) }
        for (index, first) in alike.enumerated() {
            for second in alike[(index + 1)...] where FinderSquare.areCorners(first, second, third) { return true }
        }
        return false
    }

    /// Returns the crossings of a row, from left to right.
    private static func crossings(_ row: PNGRow) -> [FinderSquare] {
        var found: [FinderSquare] = []
        var runs = (0, 0, 0, 0, 0)  // the last five, alternately light and dark
        var isDark = false
        var start = 0
        for column in 0...row.columns {
            let dark = column < row.columns && row.isDark(at: column)
            if dark == isDark { continue }
            runs = (runs.1, runs.2, runs.3, runs.4, column - start)
            start = column
            isDark = dark
            let size = runs.0 + runs.1 + runs.2 + runs.3 + runs.4
            if !dark, size >= minimumSize, isFinder(runs, size) {
                found.append(FinderSquare(center: column - size / 2, size: size, top: row.y * row.lines, bottom: row.y * row.lines))
            }
        }
        return found
    }

    /// Each run may deviate by less than half of its expected width.
    private static func isFinder(_ runs: (Int, Int, Int, Int, Int), _ size: Int) -> Bool {
        func fits(_ run: Int, _ modules: Int) -> Bool { abs(7 * run - modules * size) * 2 < modules * size }
        return fits(runs.2, 3) && fits(runs.0, 1) && fits(runs.1, 1) && fits(runs.3, 1) && fits(runs.4, 1)
    }
}

extension PNGRow {
    /// Whether the pixel is darker than five eighths of white, so that a green code on white is dark. Mostly transparent pixels are light.
    @inline(__always)
    fileprivate func isDark(at column: Int) -> Bool {
        let index = column * channels
        let sum = Int(bytes[index]) + 2 * Int(bytes[index + 1]) + Int(bytes[index + 2])
        return sum < 4 * 160 && (channels < 4 || bytes[index + 3] >= 128)
    }
}
