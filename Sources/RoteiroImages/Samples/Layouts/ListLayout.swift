/// A list whose entries each have a menu.
enum ListLayout: ScreenLayout {
    static let controlCount = 6

    static func draw(on screen: inout Wireframe) {
        screen.topBar()
        let area = Rect(120, 90, screen.width - 240, screen.height - 90)
        screen.bar(area.x, area.y + 18, screen.random.number(150...280), thick: 18, Palette.strong)
        let search = Rect(area.x, area.y + 52, area.width - 320, 42)
        screen.field(search, filled: screen.random.number(0.15...0.4), icon: "search")
        screen.control(search)
        let filter = Rect(search.right + 16, search.y, 130, 42)
        screen.button(filter)
        screen.control(filter)
        let add = Rect(filter.right + 16, search.y, area.right - filter.right - 16, 42)
        screen.button(add, isPrimary: true)
        screen.control(add)
        let rowHeight = Double(screen.random.integer(68...88))
        let isSquare = screen.random.isTrue()
        var row = Rect(area.x, search.bottom + 24, area.width, rowHeight)
        var number = 0
        while row.y < screen.height || number < 2 {
            drawRow(row, number: number, isSquare: isSquare, on: &screen)
            row.y += rowHeight + 12
            number += 1
        }
    }

    private static func drawRow(_ row: Rect, number: Int, isSquare: Bool, on screen: inout Wireframe) {
        screen.panel(row)
        let center = row.center.y
        if isSquare {
            screen.fill(Rect(row.x + 18, center - 22, 44, 44), radius: 10, screen.random.isTrue() ? Palette.accentSoft : Palette.faint)
        } else {
            screen.avatar(Point(row.x + 40, center), radius: 22)
        }
        screen.bar(row.x + 84, center - 12, screen.random.number(140...300), thick: 12, Palette.strong)
        screen.bar(row.x + 84, center + 13, screen.random.number(220...480), Palette.faint)
        screen.fill(Rect(row.right - 230, center - 13, screen.random.number(70...120), 26), radius: 13, badge(&screen))
        let more = Rect(row.right - 60, center - 19, 38, 38)
        screen.icon("more", more.center, size: 22, Palette.dark)
        if number < 2 { screen.control(row) }
        if number == 0 { screen.control(more) }
    }

    private static func badge(_ screen: inout Wireframe) -> PixelColor {
        [Palette.faint, Palette.accentSoft, Palette.accentText][screen.random.integer(0...2)]
    }
}
