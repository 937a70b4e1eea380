/// Restricts the ids and class names that authors can set.
package enum SafeName {
    /// Returns whether the name has only ASCII letters, digits, `-`, `_`, `.`, `:` and non-ASCII characters other than white space
    /// and C1 controls, and is not empty.
    package static func isSafe(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.value < 0x80 ? isPlain(UInt8(scalar.value)) || scalar == ":" : !scalar.properties.isWhitespace && scalar.value > 0x9F
            }
    }

    /// Returns whether the byte is an ASCII letter, a digit, `-`, `_` or `.`.
    package static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
}
