/// Folds words for table lookups: lowercase, without the accents of Portuguese and Spanish.
enum WordFold {
    /// Base letters for U+00C0 to U+00FF; `?` for `×` and `÷`.
    private static let latin = Array("aaaaaaaceeeeiiiidnooooo?ouuuuyt?aaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)

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
