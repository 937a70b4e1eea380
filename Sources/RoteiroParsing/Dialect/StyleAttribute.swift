import RoteiroCore

/// A `style` attribute, read for the declarations that have an HTML attribute: sizes and alignments. Pages allow no inline styles.
struct StyleAttribute {
    /// The attributes that say the same, by name. Their values need no escaping.
    private(set) var attributes: [(name: String, value: String)] = []
    /// No declaration is lost.
    private(set) var isComplete = true

    private static let sized: Set = ["img", "video", "iframe", "table", "td", "th", "col", "hr", "svg"]
    private static let cells: Set = ["td", "th", "tr", "thead", "tbody", "tfoot"]
    private static let aligned = cells.union(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6"])
    private static let floating: Set = ["img", "table", "iframe"]

    /// `name` is the element's name in lower case.
    init(_ style: String, of name: String) {
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { String($0).lowercased().trimmingBlanks }
            if parts.count == 1, parts[0].isEmpty { continue }
            guard parts.count == 2, read(parts[0], Self.withoutPriority(parts[1]), of: name) else {
                isComplete = false
                continue
            }
        }
    }

    private static func withoutPriority(_ value: String) -> String {
        value.hasSuffix("!important") ? String(value.dropLast("!important".count)).trimmingBlanks : value
    }

    /// Returns false if the declaration has no attribute on this element.
    private mutating func read(_ property: String, _ value: String, of name: String) -> Bool {
        switch property {
        case "width" where Self.sized.contains(name), "height" where Self.sized.contains(name) && name != "table":
            // An image keeps its proportions without being told.
            if value == "auto" { return true }
            return StyleAttribute.size(value).map { set(property, $0) } ?? false
        // The theme does this for every image.
        case "max-width" where value == "100%": return Self.sized.contains(name)
        case "text-align" where Self.aligned.contains(name):
            let sides = ["left": "left", "start": "left", "center": "center", "right": "right", "end": "right", "justify": "justify"]
            return sides[value].map { set("align", $0) } ?? false
        case "vertical-align" where Self.cells.contains(name):
            return ["top", "middle", "bottom", "baseline"].contains(value) && set("valign", value)
        // The theme does this too.
        case "vertical-align" where name == "img": return value == "middle"
        case "float" where Self.floating.contains(name): return ["left", "right"].contains(value) && set("align", value)
        default: return false
        }
    }

    /// The last declaration of a property counts, as in CSS.
    private mutating func set(_ name: String, _ value: String) -> Bool {
        attributes.removeAll { $0.name == name }
        attributes.append((name, value))
        return true
    }

    /// Returns whole pixels, or a percentage with its sign; nil for other lengths.
    private static func size(_ value: String) -> String? {
        for (unit, pixels) in [("px", 1.0), ("rem", 16), ("em", 16), ("%", 0), ("", 1)] where value.hasSuffix(unit) {
            let digits = value.dropLast(unit.count)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }), let number = Double(digits),
                (0.5...16_384).contains(number)
            else { return nil }
            return pixels == 0 ? digits + "%" : String(Int((number * pixels).rounded()))
        }
        return nil
    }
}
