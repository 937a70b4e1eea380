import RoteiroCore
import Testing

/// Plural rules of CLDR 47 with its sample numbers for each category: `1..3` are whole numbers, `1.0` has a visible decimal, `1c6` is a
/// million in compact notation.
struct CLDRFacts: Sendable, CustomTestStringConvertible {
    let language: String
    let rules: [PluralCategory: String]
    let samples: [(category: PluralCategory, numbers: String)]

    var testDescription: String { language }

    private static let millions = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"

    static let all: [CLDRFacts] = [
        CLDRFacts(language: "ja", rules: [:], samples: [(.other, "0..15 100 1000 1000000 0.0 1.0 1.5 1c6")]),
        CLDRFacts(
            language: "en", rules: [.one: "i = 1 and v = 0"],
            samples: [(.one, "1"), (.other, "0 2..16 100 1000 1000000 0.0 0.5 1.0 1.5 100.0")]),
        CLDRFacts(
            language: "pt", rules: [.one: "i = 0..1", .many: millions],
            samples: [
                (.one, "0 1 0.0 0.5 1.0 1.5"), (.many, "1000000 2000000 1c6 1.1c6"), (.other, "2..17 100 1000 100000 2.0 3.5 1c3 1.1c3"),
            ]),
        CLDRFacts(
            language: "es", rules: [.one: "n = 1", .many: millions],
            samples: [(.one, "1 1.0 1.00"), (.many, "1000000 1c6"), (.other, "0 2..16 100 1000 0.0 0.9 1.1 1.6 10.0 1c3")]),
        CLDRFacts(
            language: "ru",
            rules: [
                .one: "v = 0 and i % 10 = 1 and i % 100 != 11", .few: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                .many: "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
            ],
            samples: [
                (.one, "1 21 31 41 51 61 71 81 101 1001"), (.few, "2..4 22..24 32..34 42..44 62 102 1002"),
                (.many, "0 5..20 100 1000 10000 111 112 1000000"), (.other, "0.0 1.0 1.5 10.0 1000.0"),
            ]),
        CLDRFacts(
            language: "pl",
            rules: [
                .one: "i = 1 and v = 0", .few: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                .many: "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
            ],
            samples: [
                (.one, "1"), (.few, "2..4 22..24 32..34 62 102 1002"), (.many, "0 5..21 31 101 111..114 1000 1000000"),
                (.other, "0.0 1.0 1.5 10.0 1000000.0"),
            ]),
        CLDRFacts(
            language: "ar",
            rules: [.zero: "n = 0", .one: "n = 1", .two: "n = 2", .few: "n % 100 = 3..10", .many: "n % 100 = 11..99"],
            samples: [
                (.zero, "0 0.0 0.00"), (.one, "1 1.0"), (.two, "2 2.0"), (.few, "3..10 103..110 1003 3.0 10.0 103.0"),
                (.many, "11..26 111 1011 11.0 99.0"), (.other, "100..102 200..202 300 1000 1000000 0.1 0.9 1.1 1.7 10.1 100.0"),
            ]),
        CLDRFacts(
            language: "lv",
            rules: [
                .zero: "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
                .one: "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1",
            ],
            samples: [
                (.zero, "0 10..20 30 100 1000 0.0 10.0 11.0 0.11"), (.one, "1 21 31 101 1001 0.1 1.0 1.1 2.1 10.1 0.21"),
                (.other, "2..9 22..29 102 0.2 0.9 1.2 1.9 10.2"),
            ]),
        CLDRFacts(
            language: "cs", rules: [.one: "i = 1 and v = 0", .few: "i = 2..4 and v = 0", .many: "v != 0"],
            samples: [(.one, "1"), (.few, "2..4"), (.many, "0.0 1.5 10.0 1000000.0"), (.other, "0 5..19 100 1000")]),
        CLDRFacts(
            language: "kw",
            rules: [
                .zero: "n = 0", .one: "n = 1",
                .two:
                    "n % 100 = 2,22,42,62,82 or n % 1000 = 0 and n % 100000 = 1000..20000,40000,60000,80000 or n != 0 and n % 1000000 = 100000",
                .few: "n % 100 = 3,23,43,63,83", .many: "n != 1 and n % 100 = 1,21,41,61,81",
            ],
            samples: [
                (.zero, "0"), (.one, "1"), (.two, "2 22 42 62 82 102 1000 10000 100000"), (.few, "3 23 43 63 83 103"),
                (.many, "21 41 61 81 101 1001"), (.other, "4..19 100 1004 1000000 0.1 1.1"),
            ]),
    ]
}

extension PluralOperands {
    /// Parses a sample as CLDR writes it: `3`, `1.50`, `1.1c6`.
    init?(sample: String) {
        let short = sample.split(separator: "c")
        guard let number = short.first, let exponent = short.count > 1 ? Int(short[1]) : 0 else { return nil }
        let parts = number.split(separator: ".")
        guard let whole = parts.first else { return nil }
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        let shown = decimals.dropFirst(exponent)
        let moved = decimals.prefix(exponent) + String(repeating: "0", count: max(0, exponent - decimals.count))
        guard let i = Int(whole + moved) else { return nil }
        var bare = shown
        while bare.last == "0" { bare.removeLast() }
        self.init(i: i, v: shown.count, w: bare.count, f: Int(shown) ?? 0, t: Int(bare) ?? 0, e: exponent)
    }
}
