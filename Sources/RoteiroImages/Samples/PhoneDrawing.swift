/// A QR code on the screen of a phone, with a ribbon in the corner of the image that marks it as a sample.
struct PhoneDrawing {
    private let matrix: QRMatrix
    private let width: Int
    private let height: Int
    private let scale: Int
    private var random: SeededRandom

    private static let quiet = 4
    /// The minimum number of pixels per module: smaller codes are not readable in photographs.
    private static let minimumScale = 3
    private static let bezel = 14

    /// The image is larger than `width` × `height` if the code needs more space.
    init(matrix: QRMatrix, width: Int, height: Int, seed: String) {
        self.matrix = matrix
        random = SeededRandom(seed: seed)
        let modules = matrix.modules + 2 * Self.quiet
        let needed = modules * Self.minimumScale
        self.width = max(width, needed + 2 * Self.bezel + 48)
        self.height = max(height, needed + 2 * Self.bezel + 168)
        let phone = Self.body(width: self.width, height: self.height, screen: needed)
        let room = min(Int(phone.width) - 2 * Self.bezel - 8, Int(phone.height) - 2 * Self.bezel - 96)
        scale = max(room / modules, Self.minimumScale)
    }

    func draw() -> Canvas {
        var canvas = Canvas(width: width, height: height, background: PixelColor(0xE8EDF4))
        var random = random
        drawBackground(&canvas, &random)
        let body = Self.body(width: width, height: height, screen: codeSide)
        canvas.fill(.roundedRect(body.inset(-3), radius: 37), Palette.strong)
        canvas.fill(.roundedRect(body, radius: 34), Palette.night)
        let screen = body.inset(Double(Self.bezel))
        canvas.fill(.roundedRect(screen, radius: 22), Palette.surface)
        drawSpeaker(&canvas, screen)
        let code = Rect(
            (screen.center.x - Double(codeSide) / 2).rounded(), (screen.center.y - Double(codeSide) / 2).rounded(), Double(codeSide),
            Double(codeSide))
        drawWords(&canvas, screen, code, &random)
        drawCode(&canvas, code)
        drawRibbon(&canvas, avoiding: code)
        return canvas
    }

    private var codeSide: Int { (matrix.modules + 2 * Self.quiet) * scale }

    /// A portrait rectangle, as wide as its screen requires.
    private static func body(width: Int, height: Int, screen: Int) -> Rect {
        let tall = Double(height) * 0.94
        let wide = min(max(tall * 0.56, Double(screen + 2 * bezel)), Double(width) * 0.94)
        return Rect((Double(width) - wide) / 2, (Double(height) - tall) / 2, wide, tall).snapped
    }

    private func drawBackground(_ canvas: inout Canvas, _ random: inout SeededRandom) {
        for color in [PixelColor(0xDDE5F0), PixelColor(0xF1F5FA), PixelColor(0xD5DFEC)] {
            let center = Point(Double(width) * random.number(0...1), Double(height) * random.number(0...1))
            canvas.fill(.circle(center, radius: Double(min(width, height)) * random.number(0.15...0.45)), color)
        }
    }

    private func drawSpeaker(_ canvas: inout Canvas, _ screen: Rect) {
        let pill = Rect(screen.center.x - 38, screen.y + 10, 76, 16)
        canvas.fill(.roundedRect(pill, radius: 8), Palette.night)
        canvas.fill(.circle(Point(pill.right - 10, pill.center.y), radius: 4), Palette.dark)
    }

    /// Draws bars above and below the code where there is room.
    private func drawWords(_ canvas: inout Canvas, _ screen: Rect, _ code: Rect, _ random: inout SeededRandom) {
        let lines: [(y: Double, thick: Double, share: Double, color: PixelColor)] = [
            (code.y - 40, 12, random.number(0.4...0.6), Palette.strong),
            (code.y - 16, 8, random.number(0.5...0.75), Palette.text),
            (code.bottom + 16, 8, random.number(0.4...0.7), Palette.text),
        ]
        for line in lines where line.y > screen.y + 40 && line.y < screen.bottom - 20 {
            let wide = screen.width * line.share
            let bar = Rect(screen.center.x - wide / 2, line.y - line.thick / 2, wide, line.thick)
            canvas.fill(.roundedRect(bar.snapped, radius: line.thick / 2), line.color)
        }
        let home = Rect(screen.center.x - 50, screen.bottom - 14, 100, 5)
        canvas.fill(.roundedRect(home.snapped, radius: 2.5), Palette.text)
    }

    private func drawCode(_ canvas: inout Canvas, _ code: Rect) {
        canvas.fill(.rect(code), Palette.surface)
        let black = PixelColor(0x000000)
        let size = Double(scale)
        for row in 0..<matrix.modules {
            for column in 0..<matrix.modules where matrix[row, column] {
                let x = code.x + Double(column + Self.quiet) * size
                canvas.fill(.rect(Rect(x, code.y + Double(row + Self.quiet) * size, size, size)), black)
            }
        }
    }

    /// Draws a striped band across the top right corner, as large as the code permits.
    private func drawRibbon(_ canvas: inout Canvas, avoiding code: Rect) {
        let side = Double(width)
        let room = side - code.right + code.y
        let far = min(room - 6, Double(min(width, height)) * 0.3)
        let near = far * 0.55
        canvas.fill(.polygon([Point(side - far, 0), Point(side - near, 0), Point(side, near), Point(side, far)]), Palette.mark)
        let across = Point(far - near, near - far) * 0.5  // perpendicular, from the outer to the inner edge
        let (from, to) = (across * 0.14, across * 0.86)
        for share in stride(from: 0.02, to: 1, by: 0.16) {
            let start = Point(side - far + far * share, far * share)
            let end = start + Point(far, far) * 0.08
            canvas.fill(.polygon([start + from, end + from, end + to, start + to]), Palette.surface)
        }
    }
}
