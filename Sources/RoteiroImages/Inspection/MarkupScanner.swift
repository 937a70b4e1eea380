import RoteiroCore

/// Scans the start of an XML or HTML file: the prolog and the name of the root element.
struct MarkupScanner {
    enum Root: Equatable {
        /// The name in `<!DOCTYPE html>`, in lowercase.
        case doctype(String)
        /// The name of the first element, in lowercase.
        case element(String)
    }

    private let source: ImageBytes
    private(set) var offset: Int

    init(_ source: ImageBytes) {
        self.source = source
        offset = source.textStart
    }

    /// Skips the XML declaration, comments and an SVG doctype. Returns nil if no markup follows.
    mutating func skipProlog() -> Root? {
        while true {
            skipWhitespace()
            if source.has("<?", at: offset) {
                guard skip(past: "?>") else { return nil }
            } else if source.has("<!--", at: offset) {
                guard skip(past: "-->") else { return nil }
            } else if source.has("<!", at: offset) {
                let name = skipDoctype()
                if name != "svg" { return .doctype(name) }
            } else if source.has("<", at: offset) {
                offset += 1
                return .element(name().lowercased())
            } else {
                return nil
            }
        }
    }

    private mutating func skipWhitespace() {
        while let byte = source[offset], byte.isASCIIWhitespace { offset += 1 }
    }

    private mutating func skip(past end: StaticString) -> Bool {
        while offset < source.count, !source.has(end, at: offset) { offset += 1 }
        offset += end.utf8CodeUnitCount
        return offset <= source.count
    }

    /// Returns the declared root element.
    private mutating func skipDoctype() -> String {
        let start = offset
        offset += 2
        _ = name()
        skipWhitespace()
        let kind = name().lowercased()
        offset = source.endOfDeclaration(at: start) ?? source.count
        return kind
    }

    private mutating func name() -> String {
        let start = offset
        while let byte = source[offset], !byte.isASCIIWhitespace, !"<>/=\"'[".utf8.contains(byte) { offset += 1 }
        return String(decoding: source.bytes[start..<offset], as: UTF8.self)
    }
}
