import RoteiroCore

/// The references of a `#:` line. A path with spaces is enclosed in U+2068 and U+2069, as in gettext since 0.22.
enum CatalogReference {
    private static let opening: [UInt8] = [0xE2, 0x81, 0xA8]
    private static let closing: [UInt8] = [0xE2, 0x81, 0xA9]

    /// Returns `file:line` as written in a PO file.
    static func encode(_ reference: String) -> String {
        guard reference.utf8.contains(where: \.isASCIIWhitespace) else { return reference }
        // Only digits after the last colon are a line number.
        if let colon = reference.utf8.lastIndex(of: UInt8(ascii: ":")) {
            let line = reference.utf8[reference.utf8.index(after: colon)...]
            if !line.isEmpty, line.allSatisfy(\.isASCIIDigit) {
                return "\u{2068}\(reference[..<colon])\u{2069}\(reference[colon...])"
            }
        }
        return "\u{2068}\(reference)\u{2069}"
    }

    /// Returns the references of a line without the isolate characters around paths.
    static func parse(_ bytes: ArraySlice<UInt8>) -> [String] {
        var references: [String] = []
        var current: [UInt8] = []
        var isOpen = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0xE2, bytes[index...].starts(with: isOpen ? closing : opening) {
                isOpen.toggle()
                index += 3
                continue
            }
            if byte.isASCIIWhitespace, !isOpen {
                if !current.isEmpty { references.append(String(decoding: current, as: UTF8.self)) }
                current = []
            } else {
                current.append(byte)
            }
            index += 1
        }
        if !current.isEmpty { references.append(String(decoding: current, as: UTF8.self)) }
        return references
    }
}
