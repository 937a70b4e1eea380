import Algorithms

/// Makes anchors and ids from text.
package enum Slug {
    /// Returns the anchor of a heading, as `slugify` of VitePress 1.6 does: applies NFKD; removes combining marks U+0300–U+036F and
    /// control characters; replaces runs of white space and punctuation by `-` and trims it; prefixes a leading digit with `_`;
    /// converts to lower case.
    package static func heading(_ text: String) -> String {
        var slug: [Unicode.Scalar] = []
        slug.reserveCapacity(text.utf8.count)
        for scalar in Decomposition.of(text) {
            switch scalar.value {
            case 0x300...0x36F, 0...0x1F: continue
            case _ where isHeadingSeparator(scalar): if slug.last != "-", !slug.isEmpty { slug.append("-") }
            default: slug.append(scalar)
            }
        }
        if slug.last == "-" { slug.removeLast() }
        if let first = slug.first, ("0"..."9").contains(first) { slug.insert("_", at: 0) }
        return lowercased(slug)
    }

    /// Returns the lower case as `toLowerCase` of JavaScript does: unlike in `lowercased` of Swift, a capital sigma at the end of a word
    /// becomes `ς`.
    private static func lowercased(_ scalars: [Unicode.Scalar]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            case 0..<0x80: bytes.append(UInt8(scalar.value))
            case 0x3A3: bytes += Array((isFinal(index, in: scalars) ? "ς" : "σ").utf8)
            default: bytes += Array(scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a letter is the last of a word, by the rule Final_Sigma of the Unicode Standard, 3.13.
    private static func isFinal(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
        let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
        return before?.properties.isCased == true && after?.properties.isCased != true
    }

    /// Returns the id of a guide, part, step or label: applies NFKD, removes marks, and replaces runs of characters other than a–z
    /// and 0–9 by `-`. At most 80 characters; may be empty.
    package static func id(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        func append(_ byte: UInt8) {
            if byte.isASCIIAlphanumeric {
                slug.append(byte.lowercasedASCII)
            } else if slug.last != dash, !slug.isEmpty {
                slug.append(dash)
            }
        }
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                append(UInt8(scalar.value))
                continue
            }
            for part in Decomposition.of(scalar) where !isMark(part) { append(part.value < 0x80 ? UInt8(part.value) : 0) }
        }
        if slug.count > 80 { slug.removeSubrange(80...) }
        slug.trimSuffix { $0 == dash }
        return String(decoding: slug, as: UTF8.self)
    }

    private static let dash = UInt8(ascii: "-")

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && scalar.properties.generalCategory == .nonspacingMark
    }

    /// White space and ``~`!@#$%^&*()-_+=[]{}|\;:"'“”‘’<>,.?/``.
    private static func isHeadingSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        case 0..<0x80: false
        case 0x2018, 0x2019, 0x201C, 0x201D: true
        case 0xFEFF: true
        default: scalar.properties.isWhitespace && scalar.value != 0x85
        }
    }
}
