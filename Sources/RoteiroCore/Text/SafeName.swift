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
<<<<<<< HEAD:Sources/RoteiroRendering/HTML/SafeName.swift
    static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
=======
    package static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x2E || byte == 0x5F
>>>>>>> 0d705687b634994a8c95b1c2e5f066f4b9b01793:Sources/RoteiroCore/Text/SafeName.swift
    }
}
