/// A form with fields, a switch and buttons.
enum FormLayout: ScreenLayout {
    static let controlCount = 7

    static func draw(on screen: inout Wireframe) {
        screen.topBar()
        let card = Rect((screen.width - 680) / 2, 90, 680, min(screen.height - 120, 640))
        drawSteps(beside: card, on: &screen)
        screen.panel(card)
        let inner = Rect(card.x + 40, card.y + 36, card.width - 80, card.height - 72)
        screen.bar(inner.x, inner.y + 8, screen.random.number(180...340), thick: 18, Palette.strong)
        screen.bar(inner.x, inner.y + 40, screen.random.number(260...520), Palette.faint)
        let step = (inner.height - 64 - 110) / 4
        let isPaired = screen.random.isTrue()  // whether the first two fields are side by side
        for (index, rect) in fields(inner, step: step, isPaired: isPaired).enumerated() {
            screen.bar(rect.x, rect.y - 20, screen.random.number(60...160), thick: 9)
            screen.field(rect, filled: screen.random.number(0.2...0.8))
            if index == 3 { screen.icon("chevron-down", Point(rect.right - 22, rect.center.y), size: 18, Palette.strong) }
            screen.control(rect)
        }
        let toggle = Rect(inner.x, inner.bottom - 84, 48, 26)
        screen.toggle(toggle, isOn: screen.random.isTrue())
        screen.bar(toggle.right + 16, toggle.center.y, screen.random.number(140...360))
        screen.control(toggle)
        let cancel = Rect(inner.right - 290, inner.bottom - 40, 130, 42)
        screen.button(cancel)
        screen.control(cancel)
        let save = Rect(inner.right - 145, inner.bottom - 40, 145, 42)
        screen.button(save, isPrimary: true)
        screen.control(save)
    }

    private static func fields(_ inner: Rect, step: Double, isPaired: Bool) -> [Rect] {
        (0..<4).map { index in
            let row = isPaired ? max(index - 1, 0) : index
            let gap = isPaired ? step * 4 / 3 : step
            let y = inner.y + 92 + Double(row) * gap
            let half = (inner.width - 20) / 2
            if isPaired, index < 2 { return Rect(inner.x + Double(index) * (half + 20), y, half, 42) }
            return Rect(inner.x, y, inner.width, 42)
        }
    }

    /// Draws a progress indicator to the left of the card.
    private static func drawSteps(beside card: Rect, on screen: inout Wireframe) {
        let count = screen.random.integer(3...5)
        let current = screen.random.integer(0...count - 1)
        for index in 0..<count {
            let center = Point(60, card.y + 40 + Double(index) * 64)
            if index > 0 { screen.fill(Rect(59, center.y - 48, 2, 32), Palette.text) }
            screen.circle(center, radius: 13, index <= current ? Palette.accent : Palette.text)
            if index < current { screen.icon("check", center, size: 18, Palette.surface) }
            screen.bar(88, center.y, screen.random.number(60...150), index == current ? Palette.strong : Palette.text)
        }
    }
}
