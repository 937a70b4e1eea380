/// An open menu below its button.
enum MenuLayout: ScreenLayout {
    static let controlCount = 7

    static func draw(on screen: inout Wireframe) {
        screen.topBar()
        let isRight = screen.random.isTrue()
        drawPage(isRight: isRight, on: &screen)
        let button = Rect(isRight ? screen.width - 240 : 80, 92, 160, 44)
        screen.button(button, isPrimary: true)
        screen.icon("chevron-down", Point(button.right - 24, button.center.y), size: 18, Palette.surface)
        screen.control(button)
        let menu = Rect(isRight ? button.right - 310 : button.x, button.bottom + 10, 310, 356)
        screen.shadow(menu, radius: 12)
        screen.panel(menu, radius: 12)
        drawEntries(menu, on: &screen)
    }

    private static func drawEntries(_ menu: Rect, on screen: inout Wireframe) {
        let icons = ["user", "settings", "bell", "link", "download", "pencil", "eye", "lock", "phone", "message"]
        let first = screen.random.integer(0...icons.count - 1)
        let divider = screen.random.integer(2...4)
        let hovered = screen.random.integer(0...5)
        for index in 0..<6 {
            let entry = Rect(menu.x + 10, menu.y + 14 + Double(index) * 54 + (index >= divider ? 8 : 0), menu.width - 20, 48)
            if index == divider { screen.fill(Rect(menu.x + 1, entry.y - 8, menu.width - 2, 1.5), Palette.border) }
            if index == hovered { screen.fill(entry, radius: 8, Palette.page) }
            screen.icon(icons[(first + index) % icons.count], Point(entry.x + 28, entry.center.y), size: 22, Palette.dark)
            screen.bar(entry.x + 56, entry.center.y, screen.random.number(80...190), Palette.strong)
            screen.control(entry)
        }
    }

    private static func drawPage(isRight: Bool, on screen: inout Wireframe) {
        screen.bar(isRight ? 80 : 450, 114, screen.random.number(200...420), thick: 20, Palette.strong)
        var y = 180.0
        while y < screen.height - 30 {
            let lines = screen.random.integer(2...5)
            screen.paragraph(isRight ? 80 : 450, y, screen.width - 530, lines: lines, Palette.text)
            y += Double(lines) * 20 + 34
        }
    }
}
