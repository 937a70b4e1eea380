/// Tells pictures that may hold a QR code from the many that do not, while their rows pass by: reading codes takes as long as
/// decoding the picture.
///
/// A code has three squares whose middle line is dark, light, dark, light, dark in the widths 1:1:3:1:1 (ISO/IEC 18004, 6.3.3). Every
/// third row is looked at: a square of modules of two pixels has a middle six rows high.
struct FinderPatterns {
    /// Three squares were seen.
    var mayBeCode: Bool { squares.count >= 3 }

    /// A place where a row crosses what may be a square.
    fileprivate struct Crossing {
        var center: Int
        var size: Int
        var y: Int
    }

    private var squares: [Crossing] = []
    private var previous: [Crossing] = []

    /// Darker is dark: some codes are green on white.
    private static let threshold: UInt8 = 160
    /// Seven modules of two pixels. Smaller codes cannot be read from a screen either.
    private static let leastSize = 14
    private static let step = 3

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

    /// A square is counted once, however many rows cross it. There are never more than three.
    private mutating func note(_ crossing: Crossing) {
        let seen = squares.firstIndex { $0.isNear(crossing, within: crossing.size) && crossing.y - $0.y <= crossing.size }
        if let seen { squares[seen].y = crossing.y } else { squares.append(crossing) }
    }

    /// From left to right.
    private static func crossings(_ row: PNGRow) -> [Crossing] {
        var found: [Crossing] = []
        var runs = (0, 0, 0, 0, 0)  // the last five, light and dark in turn
        var isDark = false
        for column in 0...row.columns {
            let dark = column < row.columns && row.grey(at: column) < threshold
            if dark == isDark {
                runs.4 += 1
                continue
            }
            let size = runs.0 + runs.1 + runs.2 + runs.3 + runs.4
            if isDark, size >= leastSize, isFinder(runs, size) {
                found.append(Crossing(center: column - size / 2, size: size, y: row.y * row.lines))
            }
            runs = (runs.1, runs.2, runs.3, runs.4, 1)
            isDark = dark
        }
        return found
    }

    /// Each module may be off by half of its width.
    private static func isFinder(_ runs: (Int, Int, Int, Int, Int), _ size: Int) -> Bool {
        func fits(_ run: Int, _ modules: Int) -> Bool { abs(7 * run - modules * size) * 2 < modules * size }
        return fits(runs.0, 1) && fits(runs.1, 1) && fits(runs.2, 3) && fits(runs.3, 1) && fits(runs.4, 1)
    }
}

extension FinderPatterns.Crossing {
    /// About the same place and size.
    fileprivate func isNear(_ other: Self, within distance: Int) -> Bool {
        abs(center - other.center) <= distance && abs(size - other.size) * 4 <= other.size
    }
}
