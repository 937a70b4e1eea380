/// A shape that a canvas can fill, defined by its signed distance: negative inside, zero on the edge.
enum Shape: Sendable, Hashable {
    case circle(Point, radius: Double)
    case roundedRect(Rect, radius: Double)
    case polygon([Point])
    /// A polyline with round caps.
    case path([Point], width: Double)
    /// The outline of another shape, with half of its width on either side.
    indirect case outline(Shape, width: Double)

    /// A rectangle with sharp corners.
    static func rect(_ rect: Rect) -> Shape { .roundedRect(rect, radius: 0) }

    /// An arc with round caps. Degrees are multiples of 10, clockwise from three o'clock.
    static func arc(_ center: Point, radius: Double, from: Int, to: Int, width: Double) -> Shape {
        .path(stride(from: from, through: to, by: 10).map { pointOnCircle(center, radius, $0) }, width: width)
    }

    /// The bounding box: no pixel outside it changes.
    var bounds: Rect {
        switch self {
        case .circle(let center, let radius): Rect(center.x - radius, center.y - radius, 2 * radius, 2 * radius)
        case .roundedRect(let rect, _): rect
        case .polygon(let points): box(points)
        case .path(let points, let width): box(points).inset(-width / 2)
        case .outline(let shape, let width): shape.bounds.inset(-width / 2)
        }
    }

    func distance(_ point: Point) -> Double {
        switch self {
        case .circle(let center, let radius):
            return (point - center).length - radius
        case .roundedRect(let rect, let radius):
            return roundedRectDistance(point, rect, min(radius, rect.width / 2, rect.height / 2))
        case .polygon(let points):
            return polygonDistance(point, points)
        case .path(let points, let width):
            if points.count == 1 { return (point - points[0]).length - width / 2 }
            return zip(points, points.dropFirst()).reduce(.infinity) { min($0, segmentDistance(point, $1.0, $1.1)) } - width / 2
        case .outline(let shape, let width):
            return abs(shape.distance(point)) - width / 2
        }
    }

    /// The columns of a row that are entirely inside, if they are cheap to compute. They need no distance calculation.
    func solidColumns(y: Double) -> ClosedRange<Double>? {
        guard case .roundedRect(let rect, let radius) = self, y - 0.5 >= rect.y, y + 0.5 <= rect.bottom else { return nil }
        let isStraight = y - 0.5 >= rect.y + radius && y + 0.5 <= rect.bottom - radius
        let margin = isStraight ? 0 : radius
        return rect.x + margin <= rect.right - margin ? rect.x + margin...rect.right - margin : nil
    }
}

private func box(_ points: [Point]) -> Rect {
    guard let first = points.first else { return Rect(0, 0, 0, 0) }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? first.x, ys.min() ?? first.y)
    return Rect(left, top, (xs.max() ?? first.x) - left, (ys.max() ?? first.y) - top)
}

private func roundedRectDistance(_ point: Point, _ rect: Rect, _ radius: Double) -> Double {
    let center = rect.center
    let x = abs(point.x - center.x) - rect.width / 2 + radius
    let y = abs(point.y - center.y) - rect.height / 2 + radius
    return Point(max(x, 0), max(y, 0)).length + min(max(x, y), 0) - radius
}

private func segmentDistance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let (along, way) = (end - start, point - start)
    let share = min(max(way.dot(along) / max(along.dot(along), .leastNormalMagnitude), 0), 1)
    return (way - along * share).length
}

/// The distance to the nearest edge; inside if a ray to the right crosses an odd number of edges.
private func polygonDistance(_ point: Point, _ points: [Point]) -> Double {
    var nearest = Double.infinity
    var isInside = false
    for (index, end) in points.enumerated() {
        let start = points[index == 0 ? points.count - 1 : index - 1]
        nearest = min(nearest, segmentDistance(point, start, end))
        guard (start.y > point.y) != (end.y > point.y) else { continue }
        if point.x < (end.x - start.x) * (point.y - start.y) / (end.y - start.y) + start.x { isInside.toggle() }
    }
    return isInside ? -nearest : nearest
}
