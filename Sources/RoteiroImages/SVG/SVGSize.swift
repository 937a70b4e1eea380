/// The intrinsic size of a drawing in browsers.
enum SVGSize {
    /// Uses `width` and `height`, and the aspect ratio of `viewBox` where one of them is missing or relative. Returns zeros if the size is
    /// unknown.
    static func pixels(_ attributes: [String: String]) -> (width: Int, height: Int) {
        let width = pixels(attributes["width"])
        let height = pixels(attributes["height"])
        let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map { Double($0) ?? 0 }
        let ratio = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[2] / box[3] : nil
        switch (width, height, ratio) {
        case (let width?, let height?, _): return (rounded(width), rounded(height))
        case (let width?, nil, let ratio?): return (rounded(width), rounded(width / ratio))
        case (nil, let height?, let ratio?): return (rounded(height * ratio), rounded(height))
        case (nil, nil, .some): return (rounded(box[2]), rounded(box[3]))
        default: return (0, 0)
        }
    }

    /// Converts CSS absolute units; nil for percentages and font-relative units.
    private static func pixels(_ text: String?) -> Double? {
        guard let text else { return nil }
        let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "+" || $0 == "-" }
        guard let number = Double(digits), number > 0 else { return nil }
        switch text.dropFirst(digits.count).filter({ !$0.isWhitespace }) {
        case "", "px": return number
        case "pt": return number * 96 / 72
        case "pc": return number * 16
        case "in": return number * 96
        case "cm": return number * 96 / 2.54
        case "mm": return number * 96 / 25.4
        default: return nil
        }
    }

    private static func rounded(_ number: Double) -> Int {
        number.isFinite ? Int(min(max(number.rounded(), 0), 1e9)) : 0
    }
}
