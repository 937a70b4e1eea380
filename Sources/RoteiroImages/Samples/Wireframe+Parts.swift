internal import RoteiroCore

/// Parts that the layouts share.
extension Wireframe {
    /// A white surface with a thin border.
    mutating func panel(_ rect: Rect, radius: Double = 10) {
        fill(rect, radius: radius, Palette.surface, border: Palette.border)
    }

    /// A bar that stands for words, centred on the line `y`.
    mutating func bar(_ x: Double, _ y: Double, _ width: Double, thick: Double = 10, _ color: PixelColor = Palette.text) {
        fill(Rect(x, y - thick / 2, width, thick), radius: thick / 2, color)
    }

    /// Bars for a text of `count` lines within `width`; the last line is shorter.
    mutating func paragraph(_ x: Double, _ y: Double, _ width: Double, lines count: Int, _ color: PixelColor = Palette.faint) {
        for index in 0..<count {
            let share = index == count - 1 ? random.number(0.35...0.7) : random.number(0.82...1)
            bar(x, y + Double(index) * 20, width * share, color)
        }
    }

    mutating func avatar(_ center: Point, radius: Double = 18) {
        let tones = [Palette.text, Palette.accentText, Palette.faint]
        circle(center, radius: radius, tones[random.integer(0...2)])
        circle(center + Point(0, -radius * 0.22), radius: radius * 0.3, Palette.surface)
        fill(Rect(center.x - radius * 0.5, center.y + radius * 0.2, radius, radius * 0.48), radius: radius * 0.3, Palette.surface)
    }

    /// A button with a bar for its label; a primary button has the accent color.
    mutating func button(_ rect: Rect, isPrimary: Bool = false) {
        if isPrimary { fill(rect, radius: 8, Palette.accent) } else { panel(rect, radius: 8) }
        let name = rect.width * 0.5
        bar(rect.center.x - name / 2, rect.center.y, name, isPrimary ? Palette.surface : Palette.strong)
    }

    mutating func iconButton(_ name: String, _ rect: Rect, isPrimary: Bool = false) {
        if isPrimary { fill(rect, radius: 8, Palette.accent) } else { panel(rect, radius: 8) }
        icon(name, rect.center, size: rect.height * 0.5, isPrimary ? Palette.surface : Palette.dark)
    }

    /// A text field; `filled` is the share of it that a value covers.
    mutating func field(_ rect: Rect, filled: Double, icon name: String? = nil) {
        panel(rect, radius: 8)
        if let name { icon(name, Point(rect.x + 22, rect.center.y), size: 18, Palette.strong) }
        let start = name == nil ? 16.0 : 42
        bar(rect.x + start, rect.center.y, (rect.width - start - 16) * filled, Palette.faint)
    }

    mutating func checkbox(_ rect: Rect, isOn: Bool) {
        if isOn {
            fill(rect, radius: 5, Palette.accent)
            icon("check", rect.center, size: rect.width * 0.9, Palette.surface)
        } else {
            fill(rect, radius: 5, Palette.surface, border: Palette.strong)
        }
    }

    mutating func toggle(_ rect: Rect, isOn: Bool) {
        fill(rect, radius: rect.height / 2, isOn ? Palette.accent : Palette.text)
        let travel = rect.height / 2
        circle(Point(isOn ? rect.right - travel : rect.x + travel, rect.center.y), radius: travel - 3, Palette.surface)
    }

    /// A bar across the whole width, with a logo on the left and an avatar on the right.
    mutating func topBar(height: Double = 60) {
        fill(Rect(0, 0, width, height), Palette.surface)
        fill(Rect(0, height - 1.5, width, 1.5), Palette.border)
        fill(Rect(24, height / 2 - 13, 26, 26), radius: 7, Palette.accent)
        bar(62, height / 2, random.number(70...120), thick: 12, Palette.strong)
        avatar(Point(width - 42, height / 2))
    }

    /// Draws the navigation in one of three tones, without words if narrow. Returns the rectangles of its entries.
    mutating func sidebar(_ rect: Rect, entries: Int, isNarrow: Bool = false) -> [Rect] {
        let tone = random.integer(0...2)
        let isDark = tone == 2
        fill(rect, [Palette.surface, Palette.soft, Palette.night][tone])
        if !isDark { fill(Rect(rect.right - 1.5, rect.y, 1.5, rect.height), Palette.border) }
        let active = random.integer(0...entries - 1)
        return (0..<entries).map { index in
            let entry = Rect(rect.x + 14, rect.y + 18 + Double(index) * 50, rect.width - 28, 40)
            if index == active { fill(entry, radius: 8, isDark ? Palette.dark : Palette.accentSoft) }
            let color = index == active ? (isDark ? Palette.surface : Palette.accent) : (isDark ? Palette.dark : Palette.text)
            let left = isNarrow ? entry.center.x - 8 : entry.x + 14
            fill(Rect(left, entry.center.y - 8, 16, 16), radius: 5, color)
            if !isNarrow { bar(entry.x + 42, entry.center.y, random.number(50...entry.width - 60), color) }
            return entry
        }
    }

    /// A drop shadow; three steps are soft enough.
    mutating func shadow(_ rect: Rect, radius: Double) {
        for (spread, alpha) in [(14.0, 10), (9, 14), (4, 22)] as [(Double, UInt8)] {
            fill(Rect(rect.x, rect.y + 5, rect.width, rect.height).inset(-spread), radius: radius + spread, Palette.night.opacity(alpha))
        }
    }

    /// Marks a control with an outline, a halo and a pointer.
    mutating func highlight(_ rect: Rect) {
        let target = rect.inset(-5)
        outline(target, radius: 12, width: 10, Palette.mark.opacity(60))
        outline(target, radius: 12, width: 4, Palette.mark)
        let isSmall = rect.width < 70  // the pointer then stays outside, so that the control remains visible
        let tip = isSmall ? Point(rect.right - 2, rect.bottom - 2) : Point(rect.x + rect.width * 0.78, rect.y + rect.height * 0.6)
        pointer(Point(min(tip.x, width - 30), min(tip.y, height - 44)), size: 38)
    }

    /// Draws an arrow cursor.
    private mutating func pointer(_ tip: Point, size: Double) {
        let arrow = [(0, 0), (0, 0.86), (0.2, 0.68), (0.34, 1), (0.48, 0.94), (0.35, 0.63), (0.62, 0.62)]
        let points = arrow.map { tip + Point($0.0, $0.1) * size }
        line(points + points.prefix(1), width: 6, Palette.surface)
        polygon(points, Palette.night)
    }
}
