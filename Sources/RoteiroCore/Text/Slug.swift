/// Anchors and ids made from words.
package enum Slug {
    /// The anchor of a heading as VitePress 1.6 makes it (its `slugify`): NFKD; combining marks U+0300–U+036F and control
    /// characters off; white space and punctuation to `-`, runs of it once, none at the ends; `_` before a leading digit;
    /// lower case.
    package static func heading(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            for part in Decomposition.of(scalar) {
                switch part.value {
                case 0x300...0x36F, 0...0x1F: continue
                case _ where isHeadingSeparator(part): if slug.last != dash, !slug.isEmpty { slug.append(dash) }
                case 0x41...0x5A: slug.append(UInt8(part.value) | 0x20)
                case 0..<0x80: slug.append(UInt8(part.value))
                default: slug += Array(part.properties.lowercaseMapping.utf8)
                }
            }
        }
        if slug.last == dash { slug.removeLast() }
        if let first = slug.first, first.isASCIIDigit { slug.insert(UInt8(ascii: "_"), at: 0) }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The id of a guide, a part, a step or a label: NFKD, marks off, everything but a–z and 0–9 to `-`, at most 80
    /// characters. Empty when nothing is left.
    package static func id(_ text: String) -> String {
        var slug: [UInt8] = []
        for scalar in text.unicodeScalars {
            for part in Decomposition.of(scalar) where !isMark(part) {
                let lower = part.value < 0x80 ? UInt8(part.value) | (0x41...0x5A ~= part.value ? 0x20 : 0) : 0
                if lower.isASCIIAlphanumeric {
                    slug.append(lower)
                } else if slug.last != dash, !slug.isEmpty {
                    slug.append(dash)
                }
            }
        }
        if slug.count > 80 { slug.removeSubrange(80...) }
        while slug.last == dash { slug.removeLast() }
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
