/// Which ids and class names of authors may reach a page.
package enum SafeName {
    /// Letters of any script, digits, `-`, `_`, `.` and `:`; not empty.
    package static func isSafe(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.value < 0x80 ? isPlain(UInt8(scalar.value)) || scalar == ":" : !scalar.properties.isWhitespace && scalar.value > 0x9F
            }
    }

    /// ASCII letters, digits, `-`, `_`, `.`.
    package static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
}
