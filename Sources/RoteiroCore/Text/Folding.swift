/// Folds case and accents for comparison.
package enum Folding {
    /// Returns the UTF-8 bytes in lower case, with compatibility forms decomposed and combining marks removed:
    /// `Conexão` becomes `conexao`.
    package static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var isPlain = true
        for byte in bytes {
            if byte >= 0x80 {
                isPlain = false
                break
            }
            folded.append(byte.lowercasedASCII)
        }
        return isPlain ? folded : foldScalars(bytes)
    }

    package static func fold(_ text: String) -> String {
        String(decoding: fold(Array(text.utf8)[...]), as: UTF8.self)
    }

    private static func foldScalars(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            for part in Decomposition.of(scalar) {
                switch part.value {
                case 0x300...0x36F: continue
                case 0x41...0x5A: folded.append(UInt8(part.value) | 0x20)
                case 0..<0x80: folded.append(UInt8(part.value))
                default: folded += Array(part.properties.lowercaseMapping.utf8)
                }
            }
        }
        return folded
    }
}
