/// A stroke of an icon, in a square of 24 × 24 units with lines 2 units wide.
enum IconStroke: Sendable, Hashable {
    /// A polyline: x, y, x, y, …
    case line([Double])
    /// A filled polygon: x, y, x, y, …
    case polygon([Double])
    /// An outline: centre and radius.
    case circle(Double, Double, Double)
    /// A filled circle: centre and radius.
    case disc(Double, Double, Double)
    case box(Double, Double, Double, Double, radius: Double)
    /// Centre, radius, start and end. Degrees are multiples of 10, clockwise from three o'clock.
    case arc(Double, Double, Double, Int, Int)

    func shape(origin: Point, scale: Double) -> Shape {
        let width = 2 * scale
        func place(_ x: Double, _ y: Double) -> Point { origin + Point(x, y) * scale }
        func places(_ numbers: [Double]) -> [Point] {
            stride(from: 0, to: numbers.count - 1, by: 2).map { place(numbers[$0], numbers[$0 + 1]) }
        }
        switch self {
        case .line(let numbers): return .path(places(numbers), width: width)
        case .polygon(let numbers): return .polygon(places(numbers))
        case .circle(let x, let y, let radius): return .outline(.circle(place(x, y), radius: radius * scale), width: width)
        case .disc(let x, let y, let radius): return .circle(place(x, y), radius: radius * scale)
        case .arc(let x, let y, let radius, let from, let to):
            return .arc(place(x, y), radius: radius * scale, from: from, to: to, width: width)
        case .box(let x, let y, let wide, let high, let radius):
            let corner = place(x, y)
            return .outline(.roundedRect(Rect(corner.x, corner.y, wide * scale, high * scale), radius: radius * scale), width: width)
        }
    }
}
