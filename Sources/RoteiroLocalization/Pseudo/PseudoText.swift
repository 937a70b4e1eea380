import RoteiroCore

/// Pseudotranslates a text.
enum PseudoText {
    /// The parts of a text that are not changed.
    enum Kept {
        case placeholders, markdown
    }

    static func write(_ text: String, keeping kept: Kept) -> String {
        let bytes = Array(text.utf8)
        var marks = InlineMarkupScanner(bytes)
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count * 2)
        var hasLetters = false
        // Pending growth in tenths of a letter: each letter adds 3, and 10 duplicate a letter. Starts at 5 so that the total is rounded.
        var growth = 5
        var next = 0
        while next < bytes.count {
            let end = kept == .markdown ? marks.end(ofMarkAt: next) : InlineMarkupScanner.end(ofPlaceholderAt: next, in: bytes)
            if let end {
                written += bytes[next..<end]
                next = end
                continue
            }
            let byte = bytes[next]
            next += 1
            guard byte.isASCIILetter else {
                written.append(byte)
                continue
            }
            hasLetters = true
            let letter = accented[Int(byte) - 0x41]
            written += letter
            growth += 3
            if growth >= 10 {
                written += letter
                growth -= 10
            }
        }
        return hasLetters || kept == .placeholders ? "⟦" + String(decoding: written, as: UTF8.self) + "⟧" : text
    }

    /// By ASCII code from `A` to `z`; the characters between `Z` and `a` are not used.
    private static let accented: [[UInt8]] = "ÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ[\\]^_`áƀçďéƒğĥíĵķĺɱñóþɋŕšţúṽŵẋýž".map { Array(String($0).utf8) }
}
