/// A grid of cards.
enum CardsLayout: ScreenLayout {
    static let controlCount = 6

    static func draw(on screen: inout Wireframe) {
        screen.topBar()
        let area = Rect(60, 90, screen.width - 120, screen.height - 90)
        let search = Rect(area.x, area.y, 380, 42)
        screen.field(search, filled: screen.random.number(0.2...0.6), icon: "search")
        screen.control(search)
        let add = Rect(area.right - 160, area.y, 160, 42)
        screen.button(add, isPrimary: true)
        screen.control(add)
        let columns = screen.random.integer(3...4)
        let width = (area.width - Double(columns - 1) * 24) / Double(columns)
        let height = Double(columns == 3 ? screen.random.integer(250...275) : screen.random.integer(245...265))
        let imageShare = screen.random.number(0.34...0.46)
        var number = 0
        var y = area.y + 66
        while y < screen.height - 60 || number < 4 {
            for column in 0..<columns {
                let card = Rect(area.x + Double(column) * (width + 24), y, width, height)
                drawCard(card, number: number, imageShare: imageShare, on: &screen)
                number += 1
            }
            y += height + 24
        }
    }

    private static func drawCard(_ card: Rect, number: Int, imageShare: Double, on screen: inout Wireframe) {
        screen.panel(card, radius: 12)
        let image = Rect(card.x + 10, card.y + 10, card.width - 20, card.height * imageShare)
        drawImage(image, on: &screen)
        screen.bar(card.x + 22, image.bottom + 24, screen.random.number(90...card.width * 0.6), thick: 12, Palette.strong)
        screen.paragraph(card.x + 22, image.bottom + 48, card.width - 44, lines: 2)
        let button = Rect(card.x + 22, card.bottom - 52, 112, 36)
        screen.button(button)
        if number < 4 { screen.control(button) }
        screen.icon(
            "heart", Point(card.right - 36, button.center.y), size: 20, screen.random.integer(0...3) == 0 ? Palette.accent : Palette.text)
    }

    /// Draws a hill and a sun, or a plain icon, as a placeholder for an image.
    private static func drawImage(_ rect: Rect, on screen: inout Wireframe) {
        screen.fill(rect, radius: 8, screen.random.isTrue() ? Palette.accentSoft : Palette.page)
        guard screen.random.integer(0...2) > 0 else {
            let icons = ["camera", "message", "home", "phone", "qr-code", "send", "link", "user"]
            screen.icon(icons[screen.random.integer(0...icons.count - 1)], rect.center, size: rect.height * 0.5, Palette.strong)
            return
        }
        let peak = rect.x + rect.width * screen.random.number(0.3...0.7)
        let top = rect.y + rect.height * screen.random.number(0.25...0.45)
        let base = rect.bottom - 8
        screen.polygon([Point(rect.x + 16, base), Point(peak, top), Point(rect.right - 16, base)], Palette.text)
        screen.circle(Point(peak < rect.center.x ? rect.right - 34 : rect.x + 34, rect.y + 28), radius: 11, Palette.surface)
    }
}
