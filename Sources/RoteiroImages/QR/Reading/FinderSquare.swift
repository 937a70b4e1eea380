/// What may be one of the three squares in the corners of a QR code, as rows cross its middle.
struct FinderSquare {
    /// The column of its centre.
    var center: Int
    /// Its width.
    var size: Int
    /// The first row that crosses its middle.
    var top: Int
    /// The last one.
    var bottom: Int

    /// About the same column and size.
    func isNear(_ other: Self, within distance: Int) -> Bool {
        abs(center - other.center) <= distance && abs(size - other.size) * 4 <= other.size
    }

    /// Whether these are three corners of one upright square: one of them has the others beside and below or above it.
    static func areCorners(_ one: Self, _ two: Self, _ three: Self) -> Bool {
        isCorner(one, two, three) || isCorner(one, three, two) || isCorner(two, one, three) || isCorner(two, three, one)
            || isCorner(three, one, two) || isCorner(three, two, one)
    }

    /// The smallest code, of 21 modules, has 14 between the centres of its squares: two widths of one.
    private static func isCorner(_ corner: Self, _ beside: Self, _ below: Self) -> Bool {
        let across = abs(beside.center - corner.center)
        let down = abs(below.top - corner.top)
        return abs(beside.top - corner.top) * 2 <= corner.size && abs(below.center - corner.center) * 2 <= corner.size
            && min(across, down) * 4 >= corner.size * 7 && abs(across - down) <= corner.size
    }
}
