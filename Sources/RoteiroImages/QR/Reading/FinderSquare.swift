/// A candidate for one of the three finder patterns of a QR code, from the rows that cross its middle.
struct FinderSquare {
    var center: Int
    var size: Int
    /// The first row that crosses its middle.
    var top: Int
    /// The last row that crosses its middle.
    var bottom: Int

    /// Whether the columns are within `distance` and the sizes differ by at most a quarter.
    func isNear(_ other: Self, within distance: Int) -> Bool {
        abs(center - other.center) <= distance && abs(size - other.size) * 4 <= other.size
    }

    /// Whether the three are corners of an upright square: one of them has the others in its row and its column.
    static func areCorners(_ one: Self, _ two: Self, _ three: Self) -> Bool {
        isCorner(one, two, three) || isCorner(one, three, two) || isCorner(two, one, three) || isCorner(two, three, one)
            || isCorner(three, one, two) || isCorner(three, two, one)
    }

    /// In the smallest code, of 21 modules, the centres are 14 modules apart: twice the width of a pattern.
    private static func isCorner(_ corner: Self, _ beside: Self, _ below: Self) -> Bool {
        let across = abs(beside.center - corner.center)
        let down = abs(below.top - corner.top)
        return abs(beside.top - corner.top) * 2 <= corner.size && abs(below.center - corner.center) * 2 <= corner.size
            && min(across, down) * 4 >= corner.size * 7 && abs(across - down) <= corner.size
    }
}
