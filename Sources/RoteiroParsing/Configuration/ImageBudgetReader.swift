import RoteiroCore

/// Reads `checks.pictures`: the size limits of images.
struct ImageBudgetReader {
    private(set) var budget = ImageBudget()
    private(set) var problems: [SettingsProblem] = []

    init(_ value: Located<MetadataValue>, path: String) {
        var map = YAMLMapReader(value, path: path)
        budget.bytes = Self.bytes("maxSize", &map) ?? budget.bytes
        budget.animationBytes = Self.bytes("maxAnimationSize", &map) ?? budget.animationBytes
        if let pixels = map.int("maxPixels"), let span = map.value("maxPixels")?.span {
            if pixels > 0 {
                budget.pixels = pixels
            } else {
                map.fail(
                    "maxPixels", span, .expected(Message("a number above zero")))
            }
        }
        problems = map.finish()
    }

    /// Reads `800 kB`, `1.5 MB` or a number of bytes. Prefixes are decimal, as in file managers and browsers.
    private static func bytes(_ key: String, _ map: inout YAMLMapReader) -> Int? {
        guard let text = map.located(key) else { return nil }
        let number = text.value.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        let unit = text.value.dropFirst(number.count).filter { $0 != " " }.lowercased()
        let factors = ["": 1.0, "b": 1, "kb": 1_000, "mb": 1_000_000]
        // A comma is accepted as the decimal separator, as written in Brazil.
        let digits = String(number.map { $0 == "," ? "." : $0 })
        if let amount = Double(digits), let factor = factors[unit], amount * factor >= 1, amount * factor < 1e12 {
            return Int(amount * factor)
        }
        map.fail(
            key, text.span,
            .expected(Message("a size like `800 kB` or `2 MB`")))
        return nil
    }
}
