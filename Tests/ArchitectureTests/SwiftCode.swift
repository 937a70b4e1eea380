/// Swift source without the contents of its comments, strings and regular expressions. Interpolated expressions stay.
struct SwiftCode {
    private let text: [Character]
    private var index = 0
    private var code: [Character] = []

    init(_ source: String) {
        text = Array(source)
        while index < text.count { readCode(until: nil) }
    }

    /// The 1-based lines with an exclamation mark right after an expression or a type: a forced unwrap, cast or try.
    var forcedLines: [Int] {
        var lines: [Int] = []
        var line = 1
        for (position, character) in code.enumerated() {
            if character.isNewline { line += 1 }
            guard character == "!", position > 0, position + 1 == code.count || code[position + 1] != "=" else { continue }
            let before = code[position - 1]
            if before.isLetter || before.isNumber || "_)]}?`\"".contains(before) { lines.append(line) }
        }
        return lines
    }

    private func starts(_ string: String) -> Bool { text[index...].starts(with: string) }

    /// Blanks `count` characters, so that lines keep their numbers.
    private mutating func skip(_ count: Int) {
        for character in text[index..<min(index + count, text.count)] { code.append(character.isNewline ? "\n" : " ") }
        index = min(index + count, text.count)
    }

    private mutating func readCode(until end: Character?) {
        var depth = 0
        while index < text.count {
            if starts("//") {
                while index < text.count, !text[index].isNewline { skip(1) }
            } else if starts("/*") {
                readComment()
            } else if text[index] == "\"" || text[index] == "#", let hashes = stringHashes {
                readString(hashes)
            } else if text[index] == "/", let count = regexLength {
                skip(count)
            } else {
                if text[index] == "(" { depth += 1 }
                if text[index] == ")" {
                    if end == ")", depth == 0 { return }
                    depth -= 1
                }
                code.append(text[index])
                index += 1
            }
        }
    }

    private mutating func readComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                skip(2)
            } else if starts("*/") {
                depth -= 1
                skip(2)
            } else {
                skip(1)
            }
        } while depth > 0 && index < text.count
    }

    /// The number of `#` before the quotation mark of a string that starts here; nil if none starts.
    private var stringHashes: Int? {
        let hashes = text[index...].prefix { $0 == "#" }.count
        return index + hashes < text.count && text[index + hashes] == "\"" ? hashes : nil
    }

    private mutating func readString(_ count: Int) {
        let hashes = String(repeating: "#", count: count)
        skip(count)
        let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
        skip(quotes.count)
        while index < text.count {
            if starts(quotes + hashes) {
                skip(quotes.count + count - 1)
                // Marks where the string ends: it can be unwrapped, too.
                code.append("\"")
                index += 1
                return
            }
            if starts("\\" + hashes + "(") {
                skip(count + 2)
                readCode(until: ")")
                skip(1)
            } else if starts("\\" + hashes) {
                skip(count + 2)
            } else if quotes == "\"", text[index].isNewline {
                return
            } else {
                skip(1)
            }
        }
    }

    /// The length of a regular expression that starts here and ends on its line; nil if the slash is an operator.
    private var regexLength: Int? {
        if let before = code.last, !"([{,:= \n".contains(before) { return nil }
        guard index + 1 < text.count, !text[index + 1].isWhitespace else { return nil }
        var position = index + 1
        var isInClass = false
        while position < text.count, !text[position].isNewline {
            switch text[position] {
            case "\\": position += 1
            case "[": isInClass = true
            case "]": isInClass = false
            case "/" where !isInClass: return position + 1 - index
            default: break
            }
            position += 1
        }
        return nil
    }
}
