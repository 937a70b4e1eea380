/// The names of icons with a drawing, sorted; any other name gets a generated pattern.
package let sampleIconNames: [String] = iconShapes.keys.sorted()

/// Draws an icon of 24 × 24 pixels on a transparent background, in a gray that is legible on light and dark pages.
func drawIcon(_ name: String) -> Canvas {
    var canvas = Canvas(width: 24, height: 24, background: .clear)
    for stroke in iconStrokes(name) { canvas.fill(stroke.shape(origin: Point(0, 0), scale: 1), PixelColor(0x64748B)) }
    return canvas
}

/// Returns the strokes of a known icon, or a symmetrical pattern derived from the name.
func iconStrokes(_ name: String) -> [IconStroke] {
    if let known = iconShapes[name] { return known }
    var random = SeededRandom(seed: name)
    var strokes = [IconStroke.box(3, 3, 18, 18, radius: 4)]
    for row in 0..<4 {
        for column in 0..<2 where random.isTrue() {
            let y = 7.2 + Double(row) * 3.2
            strokes += [7.2 + Double(column) * 3.2, 16.8 - Double(column) * 3.2].map { .disc($0, y, 1.1) }
        }
    }
    return strokes
}
