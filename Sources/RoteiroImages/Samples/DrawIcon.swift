/// The icons that have a drawing of their own, sorted; any other name gets a pattern.
package let sampleIconNames: [String] = iconShapes.keys.sorted()

/// The icon in 24 by 24 pixels, on nothing: a grey that reads on a white page and on a dark one.
func drawIcon(_ name: String) -> Canvas {
    var canvas = Canvas(width: 24, height: 24, background: .clear)
    for stroke in iconStrokes(name) { canvas.fill(stroke.shape(origin: Point(0, 0), scale: 1), PixelColor(0x64748B)) }
    return canvas
}

/// The strokes of a known name, or a small pattern, alike on its two sides, that only this name has.
func iconStrokes(_ name: String) -> [IconStroke] {
    if let known = iconShapes[name] { return known }
    var random = SeededRandom(seed: name)
    var strokes = [IconStroke.box(3, 3, 18, 18, radius: 4)]
    for row in 0..<4 {
        for column in 0..<2 where random.isTrue() {
            let y = 7.2 + Double(row) * 3.2
            strokes += [7.2 + Double(column) * 3.2, 16.8 - Double(column) * 3.2].map { .dot($0, y, 1.1) }
        }
    }
    return strokes
}
