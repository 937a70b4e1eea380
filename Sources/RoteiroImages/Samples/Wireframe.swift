internal import RoteiroCore

/// A generic screen: gray bars for words, one accent color, and the controls that a step can refer to.
///
/// Coordinates are in design units. The screen is at least 1280 × 720 units and exactly 1280 wide or 720 high, so that a layout works at
/// every size.
struct Wireframe {
    private(set) var canvas: Canvas
    private let unit: Double
    let width: Double
    let height: Double
    var random: SeededRandom
    /// In the order of the layout; `mark` is a 1-based index.
    private(set) var controls: [Rect] = []

    init(width: Int, height: Int, seed: String) {
        unit = min(Double(width) / 1280, Double(height) / 720)
        self.width = Double(width) / unit
        self.height = Double(height) / unit
        canvas = Canvas(width: width, height: height, background: Palette.page)
        random = SeededRandom(seed: seed)
    }

    var bounds: Rect { Rect(0, 0, width, height) }

    /// Registers the next control; the layout draws it.
    mutating func control(_ rect: Rect) {
        controls.append(rect)
    }

    mutating func fill(_ rect: Rect, radius: Double = 0, _ color: PixelColor) {
        let place = rect.scaled(unit).snapped
        canvas.fill(.roundedRect(place, radius: min(radius * unit, place.width / 2, place.height / 2)), color)
    }

    /// Fills a rectangle with a border of equal width on all sides, whatever the size of the image.
    mutating func fill(_ rect: Rect, radius: Double, _ color: PixelColor, border: PixelColor) {
        let place = rect.scaled(unit).snapped
        let line = max((1.5 * unit).rounded(), 1)
        canvas.fill(.roundedRect(place, radius: min(radius * unit, place.width / 2, place.height / 2)), border)
        let inner = place.inset(line)
        canvas.fill(.roundedRect(inner, radius: min(max(radius * unit - line, 0), inner.width / 2, inner.height / 2)), color)
    }

    mutating func circle(_ center: Point, radius: Double, _ color: PixelColor) {
        canvas.fill(.circle(center * unit, radius: radius * unit), color)
    }

    /// Draws a polyline at least one pixel wide.
    mutating func line(_ points: [Point], width: Double, _ color: PixelColor) {
        canvas.fill(.path(points.map { $0 * unit }, width: max(width * unit, 1)), color)
    }

    mutating func polygon(_ points: [Point], _ color: PixelColor) {
        canvas.fill(.polygon(points.map { $0 * unit }), color)
    }

    /// Draws an outline whose inner edge is the edge of `rect`.
    mutating func outline(_ rect: Rect, radius: Double, width: Double, _ color: PixelColor) {
        let thick = max((width * unit).rounded(), 1)
        let place = rect.scaled(unit).snapped.inset(-thick / 2)
        canvas.fill(.outline(.roundedRect(place, radius: radius * unit + thick / 2), width: thick), color)
    }

    /// Draws an icon in a square of `size`.
    mutating func icon(_ name: String, _ center: Point, size: Double = 20, _ color: PixelColor) {
        let scale = size * unit / 24
        let origin = center * unit - Point(12, 12) * scale
        for stroke in iconStrokes(name) { canvas.fill(stroke.shape(origin: origin, scale: scale), color) }
    }
}

/// The colors of all wireframes: slate grays, one blue, and an orange reserved for the mark.
enum Palette {
    static let page = PixelColor(0xF1F5F9)
    static let surface = PixelColor(0xFFFFFF)
    static let soft = PixelColor(0xF8FAFC)
    static let border = PixelColor(0xDDE4EC)
    static let faint = PixelColor(0xE2E8F0)
    static let text = PixelColor(0xCBD5E1)
    static let strong = PixelColor(0x94A3B8)
    static let dark = PixelColor(0x475569)
    static let night = PixelColor(0x1E293B)
    static let accent = PixelColor(0x4F7CF0)
    static let accentSoft = PixelColor(0xDDE7FD)
    static let accentText = PixelColor(0xC3D3FB)
    static let mark = PixelColor(0xF2600C)
}
