import GuideModel

/// Text as it is set: the marks that a keyboard has, in those that a language prints.
struct Typographer: Sendable {
    /// The marks of the language.
    let quotes: QuotationMarks

    /// `text` with quotation marks that make a pair, apostrophes, dashes between spaces and three dots as they are printed. What may mean
    /// something else stays: a mark without its other half, inches, a minus between numbers, a hyphen in a word.
    func set(_ text: String) -> String {
        guard Typographer.hasMarks(text.utf8) else { return text }
        let scalars = Array(text.unicodeScalars)
        var changes = pairs(of: "\"", as: quotes.primary, in: scalars)
        changes.merge(pairs(of: "'", as: quotes.secondary, in: scalars)) { first, _ in first }
        var out = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let change = changes[index] {
                out.append(contentsOf: change.unicodeScalars)
                index += 1
            } else if let (mark, count) = run(at: index, in: scalars) {
                out.append(mark)
                index += count
            } else {
                out.append(scalars[index])
                index += 1
            }
        }
        return String(out)
    }

    /// Whether there is anything to look at. Most texts have nothing.
    private static func hasMarks(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: "-") where last == 0x20: return true
            case UInt8(ascii: ".") where last == UInt8(ascii: "."): return true
            default: last = byte
            }
        }
        return false
    }

    /// What becomes of each `mark`. A pair opens after a space or an opening sign and closes before a space or a closing one.
    private func pairs(of mark: Unicode.Scalar, as pair: QuotationMarks.Pair, in text: [Unicode.Scalar]) -> [Int: String] {
        var changes: [Int: String] = [:]
        var opening: Int?
        for index in text.indices where text[index] == mark {
            let before = index > 0 ? text[index - 1] : nil
            let after = index + 1 < text.count ? text[index + 1] : nil
            if mark == "'", before?.isInWord == true, after?.isInWord == true {
                changes[index] = "’"
            } else if let start = opening, let before, !before.properties.isWhitespace, after?.isInWord != true {
                changes[start] = pair.open
                changes[index] = pair.close
                opening = nil
            } else if let after, !after.properties.isWhitespace, before?.isInWord != true {
                opening = index
            }
        }
        return changes
    }

    /// A dash between spaces, or an ellipsis, that begins at `index`, and how many characters it takes.
    private func run(at index: Int, in text: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
        let sign = text[index]
        guard sign == "-" || sign == ".", index == 0 || text[index - 1] != sign else { return nil }
        let count = text[index...].prefix { $0 == sign }.count
        let before = index > 0 ? text[index - 1] : nil
        let after = index + count < text.count ? text[index + count] : nil
        if sign == "." { return count == 3 && before != "/" && after != "/" ? ("…", 3) : nil }
        guard count <= 3, before == " ", after == " " else { return nil }
        let isMinus = count == 1 && index > 1 && text[index - 2].isDigit && index + 2 < text.count && text[index + 2].isDigit
        return isMinus ? nil : (count == 3 ? "—" : "–", count)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// A letter, a mark on one, or a digit.
    fileprivate var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark }
}
