/// A sign-in form.
enum LoginLayout: ScreenLayout {
    static let controlCount = 5

    static func draw(on screen: inout Wireframe) {
        let isSplit = screen.random.isTrue()
        if isSplit { drawCover(on: &screen) }
        let left = isSplit ? screen.width * 0.46 : 0
        let card = Rect(left + (screen.width - left - 440) / 2, (screen.height - 520) / 2, 440, 520)
        screen.panel(card, radius: 16)
        drawGreeting(card, on: &screen)
        let inner = Rect(card.x + 44, card.y, card.width - 88, card.height)
        for (index, y) in [196.0, 284].enumerated() {
            let field = Rect(inner.x, card.y + y, inner.width, 46)
            screen.bar(field.x, field.y - 20, screen.random.number(60...130), thick: 9)
            screen.field(field, filled: screen.random.number(0.3...0.65), icon: index == 0 ? "user" : "lock")
            screen.control(field)
        }
        let box = Rect(inner.x, card.y + 350, 22, 22)
        screen.checkbox(box, isOn: screen.random.isTrue())
        screen.bar(box.right + 12, box.center.y, screen.random.number(70...130), thick: 9)
        screen.control(box)
        let signIn = Rect(inner.x, card.y + 392, inner.width, 48)
        screen.button(signIn, isPrimary: true)
        screen.control(signIn)
        let forgotten = Rect(card.center.x - 90, card.bottom - 52, 180, 26)
        let width = screen.random.number(110...170)
        screen.bar(forgotten.center.x - width / 2, forgotten.center.y, width, thick: 9, Palette.accentText)
        screen.control(forgotten)
    }

    private static func drawGreeting(_ card: Rect, on screen: inout Wireframe) {
        let isRound = screen.random.isTrue()
        screen.fill(Rect(card.center.x - 28, card.y + 36, 56, 56), radius: isRound ? 28 : 14, Palette.accent)
        screen.fill(Rect(card.center.x - 11, card.y + 53, 22, 22), radius: isRound ? 4 : 11, Palette.surface)
        let title = screen.random.number(140...240)
        screen.bar(card.center.x - title / 2, card.y + 122, title, thick: 16, Palette.strong)
        let line = screen.random.number(200...300)
        screen.bar(card.center.x - line / 2, card.y + 148, line, thick: 9, Palette.faint)
    }

    /// Draws the promotional half of a split screen.
    private static func drawCover(on screen: inout Wireframe) {
        let cover = Rect(0, 0, screen.width * 0.46, screen.height)
        screen.fill(cover, Palette.accentSoft)
        for _ in 0..<4 {
            let center = Point(screen.random.number(60...cover.width - 60), screen.random.number(60...cover.height - 60))
            let radius = min(screen.random.number(40...120), cover.width - center.x)
            screen.circle(center, radius: radius, Palette.accent.opacity(36))
        }
        screen.bar(60, cover.center.y - 30, screen.random.number(220...380), thick: 22, Palette.accent)
        screen.paragraph(60, cover.center.y + 14, cover.width - 160, lines: 3, Palette.accentText)
    }
}
