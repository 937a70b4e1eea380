/// A dialog in front of a dimmed page.
enum DialogLayout: ScreenLayout {
    static let controlCount = 4

    static func draw(on screen: inout Wireframe) {
        drawPage(on: &screen)
        screen.fill(screen.bounds, Palette.night.opacity(120))
        let height = Double(screen.random.integer(330...390))
        let card = Rect((screen.width - 540) / 2, (screen.height - height) / 2, 540, height)
        screen.shadow(card, radius: 14)
        screen.fill(card, radius: 14, Palette.surface)
        drawQuestion(card, on: &screen)
        let field = Rect(card.x + 36, card.bottom - 156, card.width - 72, 44)
        screen.bar(field.x, field.y - 20, screen.random.number(70...180), thick: 9)
        screen.field(field, filled: screen.random.number(0.2...0.7))
        screen.control(field)
        let cancel = Rect(card.right - 336, card.bottom - 76, 140, 44)
        screen.button(cancel)
        screen.control(cancel)
        let confirm = Rect(card.right - 181, card.bottom - 76, 145, 44)
        screen.button(confirm, isPrimary: true)
        screen.control(confirm)
        let close = Rect(card.right - 58, card.y + 20, 36, 36)
        screen.icon("x", close.center, size: 24, Palette.dark)
        screen.control(close)
    }

    private static func drawQuestion(_ card: Rect, on screen: inout Wireframe) {
        let hasSign = screen.random.isTrue()
        if hasSign {
            screen.circle(Point(card.x + 60, card.y + 56), radius: 24, Palette.accentSoft)
            let sign = ["info", "alert", "lock", "bell"][screen.random.integer(0...3)]
            screen.icon(sign, Point(card.x + 60, card.y + 56), size: 26, Palette.accent)
        }
        let x = card.x + (hasSign ? 100 : 36)
        screen.bar(x, card.y + 48, screen.random.number(160...260), thick: 16, Palette.strong)
        screen.paragraph(x, card.y + 84, card.right - x - 60, lines: screen.random.integer(2...4), Palette.text)
    }

    private static func drawPage(on screen: inout Wireframe) {
        screen.topBar()
        _ = screen.sidebar(Rect(0, 60, 220, screen.height - 60), entries: screen.random.integer(4...7))
        var y = 100.0
        while y < screen.height - 40 {
            let height = Double(screen.random.integer(90...180))
            screen.panel(Rect(250, y, screen.width - 280, height))
            screen.bar(280, y + 34, screen.random.number(120...300), thick: 12, Palette.strong)
            screen.paragraph(280, y + 64, screen.width - 380, lines: 2)
            y += height + 20
        }
    }
}
