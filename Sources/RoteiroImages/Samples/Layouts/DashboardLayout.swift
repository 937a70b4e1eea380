/// Navigation, key figures and a chart.
enum DashboardLayout: ScreenLayout {
    static let controlCount = 8

    static func draw(on screen: inout Wireframe) {
        screen.topBar()
        for entry in screen.sidebar(Rect(0, 60, 220, screen.height - 60), entries: 5) { screen.control(entry) }
        let search = Rect(screen.width - 480, 12, 340, 36)
        screen.field(search, filled: 0.4, icon: "search")
        screen.control(search)
        screen.control(Rect(screen.width - 62, 10, 40, 40))
        let content = Rect(250, 90, screen.width - 280, screen.height - 120)
        screen.bar(content.x, content.y + 16, screen.random.number(160...300), thick: 16, Palette.strong)
        let add = Rect(content.right - 150, content.y - 4, 150, 40)
        screen.button(add, isPrimary: true)
        screen.control(add)
        drawFigures(Rect(content.x, content.y + 56, content.width, 110), on: &screen)
        let lower = Rect(content.x, content.y + 186, content.width, content.height - 186)
        let isWide = screen.random.isTrue()
        let chart = Rect(lower.x, lower.y, lower.width * (isWide ? 0.66 : 0.55) - 20, lower.height)
        if screen.random.isTrue() { drawColumns(chart, on: &screen) } else { drawCurve(chart, on: &screen) }
        drawActivity(Rect(chart.right + 20, lower.y, lower.right - chart.right - 20, lower.height), on: &screen)
    }

    private static func drawFigures(_ area: Rect, on screen: inout Wireframe) {
        let count = screen.random.integer(3...4)
        let width = (area.width - Double(count - 1) * 20) / Double(count)
        for index in 0..<count {
            let card = Rect(area.x + Double(index) * (width + 20), area.y, width, area.height)
            screen.panel(card)
            screen.bar(card.x + 20, card.y + 28, screen.random.number(60...width * 0.5))
            screen.bar(card.x + 20, card.y + 60, screen.random.number(50...width * 0.4), thick: 20, Palette.strong)
            screen.bar(card.x + 20, card.y + 88, screen.random.number(40...width * 0.6), thick: 8, Palette.faint)
            screen.fill(Rect(card.right - 52, card.y + 20, 32, 32), radius: 9, Palette.accentSoft)
        }
    }

    private static func drawColumns(_ area: Rect, on screen: inout Wireframe) {
        drawAxes(area, on: &screen)
        let count = screen.random.integer(8...14)
        let step = (area.width - 60) / Double(count)
        let top = screen.random.integer(0...count - 1)
        for index in 0..<count {
            let height = (area.height - 110) * screen.random.number(0.2...0.95)
            let column = Rect(area.x + 30 + Double(index) * step + step * 0.2, area.bottom - 30 - height, step * 0.6, height)
            screen.fill(column, radius: 5, index == top ? Palette.accent : Palette.accentText)
        }
    }

    private static func drawCurve(_ area: Rect, on screen: inout Wireframe) {
        drawAxes(area, on: &screen)
        let count = screen.random.integer(6...10)
        for color in [Palette.text, Palette.accent] {
            var points: [Point] = []
            for index in 0...count {
                let x = area.x + 30 + (area.width - 60) * Double(index) / Double(count)
                points.append(Point(x, area.bottom - 40 - (area.height - 130) * screen.random.number(0.1...0.95)))
            }
            zip(points, points.dropFirst()).forEach { screen.line([$0, $1], width: 4, color) }
        }
    }

    private static func drawAxes(_ area: Rect, on screen: inout Wireframe) {
        screen.panel(area)
        screen.bar(area.x + 24, area.y + 30, screen.random.number(90...200), Palette.strong)
        for index in 0..<4 {
            let y = area.bottom - 30 - (area.height - 100) * Double(index) / 3
            screen.fill(Rect(area.x + 24, y, area.width - 48, 1.5), Palette.faint)
        }
    }

    private static func drawActivity(_ area: Rect, on screen: inout Wireframe) {
        screen.panel(area)
        screen.bar(area.x + 24, area.y + 30, screen.random.number(70...area.width * 0.5), Palette.strong)
        var y = area.y + 78
        while y < area.bottom - 24 {
            screen.avatar(Point(area.x + 42, y))
            screen.bar(area.x + 74, y - 9, screen.random.number(60...area.width - 110))
            screen.bar(area.x + 74, y + 10, screen.random.number(40...area.width - 130), thick: 8, Palette.faint)
            y += 58
        }
    }
}
