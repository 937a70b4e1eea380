/// Text sanitized for a terminal: it cannot move the cursor, change colors or hide text.
struct TerminalText {
    /// A piece of text that fills `width` columns: zero, one or two for a character, more for tabs and visible escapes.
    struct Cell {
        let text: String
        let width: Int
    }

    let cells: [Cell]

    /// `column` is the 0-based column of the first character. Tab stops are every four columns.
    init(_ text: String, column: Int = 0) {
        var cells: [Cell] = []
        var column = column
        for character in text {
            let cell = TerminalText.cell(of: character, column: column)
            column += cell.width
            cells.append(cell)
        }
        self.cells = cells
    }

    /// The number of columns.
    var width: Int { cells.reduce(0) { $0 + $1.width } }

    var string: String { cells.map(\.text).joined() }

    private static func cell(of character: Character, column: Int) -> Cell {
        if character == "\t" {
            let width = 4 - column % 4
            return Cell(text: String(repeating: " ", count: width), width: width)
        }
        if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) { return Cell(text: String(character), width: 1) }
        let scalars = Array(character.unicodeScalars)
        let isHidden = scalars.indices.map { isDangerous(scalars[$0]) || isStrayJoiner($0, scalars) }
        guard isHidden.contains(true) else { return Cell(text: String(character), width: width(of: character)) }
        let text = zip(scalars, isHidden).map { $1 ? image(of: $0) : String($0) }.joined()
        return Cell(text: text, width: text.unicodeScalars.count)
    }

    /// Whether it is U+200C or U+200D where it joins nothing visible: not within an emoji or a conjunct, nor after a letter of a script that
    /// needs it, from Arabic to Mongolian.
    private static func isStrayJoiner(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard (0x200C...0x200D).contains(scalars[index].value) else { return false }
        if index == 0 { return true }
        let followsScript = (0x600...0x18AF).contains(scalars[index - 1].value)
        let isWithin = index + 1 < scalars.count && !(0x200C...0x200D).contains(scalars[index + 1].value)
        return !followsScript && !isWithin
    }

    /// Whether it is a control character or a mark that reorders or hides text (Unicode TR 36, 3.2; CVE-2021-42574).
    static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
            0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// Returns a visible replacement: `␛` for ESC, a code such as `<U+202E>` if there is no symbol.
    private static func image(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "?"
        case 0x7F: "\u{2421}"
        default: "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
        }
    }

    private static func width(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.contains(where: { $0.value == 0xFE0F }) || first.properties.isEmojiPresentation { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        case .format: return 0
        default: return isWide(first) ? 2 : 1
        }
    }

    /// East Asian Width `W` and `F` (Unicode Annex 11), approximated by whole blocks.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
