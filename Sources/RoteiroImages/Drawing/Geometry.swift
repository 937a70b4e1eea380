/// A point on a canvas: x to the right, y downwards. Integer coordinates are between pixels.
struct Point: Sendable, Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
    static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }

    var length: Double { (x * x + y * y).squareRoot() }

    func dot(_ other: Point) -> Double { x * other.x + y * other.y }
}

/// An axis-aligned rectangle.
struct Rect: Sendable, Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    var right: Double { x + width }
    var bottom: Double { y + height }
    var center: Point { Point(x + width / 2, y + height / 2) }

    /// Shrinks by `amount` on each side; grows if negative.
    func inset(_ amount: Double) -> Rect {
        Rect(x + amount, y + amount, max(width - 2 * amount, 0), max(height - 2 * amount, 0))
    }

    func scaled(_ factor: Double) -> Rect {
        Rect(x * factor, y * factor, width * factor, height * factor)
    }

    /// Aligned to whole pixels and at least one pixel in size, so that straight edges stay sharp.
    var snapped: Rect {
        let (left, top) = (x.rounded(), y.rounded())
        return Rect(left, top, max(right.rounded() - left, 1), max(bottom.rounded() - top, 1))
    }
}

/// Returns the point at `degrees`, a multiple of 5, on a circle: clockwise from three o'clock. It rotates step by step with constants, so
/// that the bytes of a drawing do not depend on the platform's math library.
func pointOnCircle(_ center: Point, _ radius: Double, _ degrees: Int) -> Point {
    let (cosine, sine) = (0.9961946980917455, 0.08715574274765817)  // of 5 degrees
    let steps = (degrees % 360 + 360) % 360 / 5
    let turned = (0..<steps).reduce(Point(radius, 0)) { point, _ in
        Point(point.x * cosine - point.y * sine, point.x * sine + point.y * cosine)
    }
    return center + turned
}
