/// A list of conversations on the left and an open conversation.
enum ChatLayout: ScreenLayout {
    static let controlCount = 6

    static func draw(on screen: inout Wireframe) {
        let people = Rect(0, 0, 360, screen.height)
        screen.fill(people, Palette.surface)
        screen.fill(Rect(people.right - 1.5, 0, 1.5, screen.height), Palette.border)
        drawPeople(people, on: &screen)
        let talk = Rect(people.right, 0, screen.width - people.right, screen.height)
        drawHeader(talk, on: &screen)
        drawMessages(Rect(talk.x + 36, 96, talk.width - 72, talk.height - 96 - 92), on: &screen)
        drawComposer(Rect(talk.x, talk.bottom - 76, talk.width, 76), on: &screen)
    }

    private static func drawPeople(_ area: Rect, on screen: inout Wireframe) {
        let search = Rect(20, 20, area.width - 40, 42)
        screen.field(search, filled: screen.random.number(0.2...0.5), icon: "search")
        screen.control(search)
        let active = screen.random.integer(0...3)
        var row = Rect(10, 78, area.width - 20, 74)
        var number = 0
        while row.y < area.bottom {
            if number == active { screen.fill(row, radius: 10, Palette.accentSoft) }
            if number == 0 { screen.control(row) }
            screen.avatar(Point(row.x + 40, row.center.y), radius: 24)
            screen.bar(row.x + 80, row.center.y - 12, screen.random.number(80...160), thick: 11, Palette.strong)
            screen.bar(row.x + 80, row.center.y + 12, screen.random.number(110...220), thick: 9, Palette.text)
            if screen.random.integer(0...2) == 0 { screen.circle(Point(row.right - 24, row.center.y - 12), radius: 9, Palette.accent) }
            row.y += 78
            number += 1
        }
    }

    private static func drawHeader(_ talk: Rect, on screen: inout Wireframe) {
        screen.fill(Rect(talk.x, 0, talk.width, 72), Palette.surface)
        screen.fill(Rect(talk.x, 70.5, talk.width, 1.5), Palette.border)
        screen.avatar(Point(talk.x + 56, 36), radius: 22)
        screen.bar(talk.x + 92, 27, screen.random.number(100...200), thick: 12, Palette.strong)
        screen.bar(talk.x + 92, 48, screen.random.number(60...120), thick: 8, Palette.text)
        let call = Rect(talk.right - 110, 15, 42, 42)
        screen.icon("phone", call.center, size: 24, Palette.dark)
        screen.icon("more", Point(talk.right - 42, 36), size: 24, Palette.dark)
        screen.control(call)
    }

    /// Draws from the newest message at the bottom upwards.
    private static func drawMessages(_ area: Rect, on screen: inout Wireframe) {
        var bottom = area.bottom
        var isOwn = screen.random.isTrue()
        while true {
            let lines = screen.random.integer(1...3)
            let height = Double(lines) * 20 + 28
            let width = min(screen.random.number(180...440), area.width * 0.7)
            guard bottom - height >= area.y else { return }
            let bubble = Rect(isOwn ? area.right - width : area.x, bottom - height, width, height)
            screen.fill(bubble, radius: 16, isOwn ? Palette.accent : Palette.surface)
            screen.paragraph(bubble.x + 20, bubble.y + 24, width - 40, lines: lines, isOwn ? Palette.accentText : Palette.text)
            bottom -= height + 14
            if screen.random.integer(0...2) > 0 { isOwn.toggle() }
        }
    }

    private static func drawComposer(_ area: Rect, on screen: inout Wireframe) {
        screen.fill(area, Palette.surface)
        screen.fill(Rect(area.x, area.y, area.width, 1.5), Palette.border)
        let attach = Rect(area.x + 24, area.center.y - 21, 42, 42)
        screen.icon("paperclip", attach.center, size: 24, Palette.dark)
        let message = Rect(attach.right + 12, area.center.y - 22, area.width - 162, 44)
        screen.field(message, filled: screen.random.number(0.15...0.6))
        let send = Rect(area.right - 64, area.center.y - 22, 44, 44)
        screen.iconButton("send", send, isPrimary: true)
        [attach, message, send].forEach { screen.control($0) }
    }
}
