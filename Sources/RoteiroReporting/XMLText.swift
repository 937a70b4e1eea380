enum XMLText {
    /// Removes characters that XML 1.0 forbids even as references (production 2, `Char`).
    static func allowed(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(isAllowed) { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where isAllowed(scalar) { kept.append(scalar) }
        return String(kept)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
        default: false
        }
    }
}
