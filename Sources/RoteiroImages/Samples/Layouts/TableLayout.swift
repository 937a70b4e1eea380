/// A table with pagination.
enum TableLayout: ScreenLayout {
    static let controlCount = 7

    private static let rowHeight = 52.0

    static func draw(on screen: inout Wireframe) {
        _ = screen.sidebar(Rect(0, 0, 84, screen.height), entries: 6, isNarrow: true)
        let area = Rect(120, 36, screen.width - 156, screen.height - 72)
        screen.bar(area.x, area.y + 20, screen.random.number(140...260), thick: 18, Palette.strong)
        let main = Rect(area.right - 150, area.y, 150, 42)
        let filter = Rect(main.x - 146, area.y, 130, 42)
        let search = Rect(filter.x - 316, area.y, 300, 42)
        screen.field(search, filled: screen.random.number(0.3...0.7), icon: "search")
        screen.button(filter)
        screen.button(main, isPrimary: true)
        [search, filter, main].forEach { screen.control($0) }
        let table = Rect(area.x, area.y + 66, area.width, area.height - 132)
        screen.panel(table)
        screen.fill(Rect(table.x + 1.5, table.y + 1.5, table.width - 3, 46), radius: 8.5, Palette.soft)
        drawRows(table, columns: columns(table, on: &screen), on: &screen)
        drawPages(Rect(area.x, area.bottom - 44, area.width, 44), on: &screen)
    }

    /// Returns the x position of each column after the checkbox column.
    private static func columns(_ table: Rect, on screen: inout Wireframe) -> [Double] {
        let count = screen.random.integer(4...6)
        let step = (table.width - 170) / Double(count)
        return (0..<count).map { table.x + 72 + Double($0) * step }
    }

    private static func drawRows(_ table: Rect, columns: [Double], on screen: inout Wireframe) {
        let step = columns[1] - columns[0]
        let pill = screen.random.integer(1...columns.count - 1)
        columns.forEach { screen.bar($0, table.y + 25, screen.random.number(0.3...0.6) * step, thick: 9, Palette.strong) }
        var row = Rect(table.x, table.y + 48, table.width, rowHeight)
        var number = 0
        while row.bottom <= table.bottom || number == 0 {
            screen.fill(Rect(row.x + 1, row.y, row.width - 2, 1.5), Palette.border)
            let box = Rect(row.x + 24, row.center.y - 11, 22, 22)
            screen.checkbox(box, isOn: number > 0 && screen.random.integer(0...4) == 0)
            for (index, x) in columns.enumerated() {
                let width = screen.random.number(0.35...0.8) * step
                if index == pill {
                    let color = screen.random.isTrue() ? Palette.accentSoft : Palette.faint
                    screen.fill(Rect(x, row.center.y - 12, width * 0.8, 24), radius: 12, color)
                } else {
                    screen.bar(x, row.center.y, width, index == 0 ? Palette.strong : Palette.text)
                }
            }
            let edit = Rect(row.right - 62, row.center.y - 18, 36, 36)
            screen.icon("pencil", edit.center, size: 20, Palette.dark)
            if number == 0 { [box, edit].forEach { screen.control($0) } }
            row.y += rowHeight
            number += 1
        }
    }

    private static func drawPages(_ area: Rect, on screen: inout Wireframe) {
        screen.bar(area.x, area.center.y, screen.random.number(120...220))
        let count = screen.random.integer(3...5)
        let current = screen.random.integer(0...count - 1)
        let previous = Rect(area.right - 96 - Double(count) * 46, area.y + 2, 40, 40)
        let next = Rect(area.right - 40, area.y + 2, 40, 40)
        for index in 0..<count {
            let page = Rect(previous.right + 8 + Double(index) * 46, area.y + 2, 40, 40)
            if index == current { screen.fill(page, radius: 8, Palette.accentSoft) }
            screen.bar(page.center.x - 6, page.center.y, 12, index == current ? Palette.accent : Palette.strong)
        }
        screen.iconButton("chevron-left", previous)
        screen.iconButton("chevron-right", next)
        [previous, next].forEach { screen.control($0) }
    }
}
