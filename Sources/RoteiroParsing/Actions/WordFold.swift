import RoteiroCore

/// Folds words for table lookups: lowercase, without the accents of Portuguese and Spanish.
enum WordFold {
    /// Base letters for U+00C0 to U+00FF; `?` for `×` and `÷`.
    static let latin = Array("aaaaaaaceeeeiiiidnooooo?ouuuuyt?aaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)

    /// Letters outside ASCII and Latin-1 are unchanged; combining marks are removed. Words of up to 15 bytes need no allocation.
    static func fold(_ word: Substring) -> String {
        var folded = ""
        folded.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0xC0...0xFF: folded.unicodeScalars.append(Unicode.Scalar(latin[Int(scalar.value) - 0xC0]))
            case 0x300...0x36F: continue
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }
}

extension WordFold {
    /// Appends the folded word to `folded`. An apostrophe becomes `'`.
    static func fold(_ word: some Collection<UInt8>, into folded: inout [UInt8]) {
        var lead: UInt8 = 0
        var beforeLead: UInt8 = 0
        for byte in word {
            if byte < 0x80 {
                folded.append(byte.lowercasedASCII)
                lead = 0
            } else if byte & 0xC0 == 0xC0 {
                beforeLead = 0
                lead = byte
                folded.append(byte)
            } else if lead == 0xC3 {
                folded[folded.count - 1] = latin[Int(byte) - 0x80]
                lead = 0
            } else if lead == 0xCC || lead == 0xCD && byte < 0xB0 {
                // A combining mark.
                folded.removeLast()
                lead = 0
            } else if lead == 0xE2, byte == 0x80 {
                beforeLead = byte
                folded.append(byte)
            } else if lead == 0xE2, beforeLead == 0x80, byte == 0x99 {
                folded.removeLast(2)
                folded.append(UInt8(ascii: "'"))
                lead = 0
            } else {
                folded.append(byte)
            }
        }
    }

    static func folded(_ word: some Collection<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(word.count)
        fold(word, into: &folded)
        return folded
    }
}
