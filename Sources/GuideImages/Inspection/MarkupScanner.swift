/// The beginning of an XML or HTML file: what stands before the root element, the root's name and its attributes.
struct MarkupScanner {
    enum Root: Equatable {
        /// `<!DOCTYPE html>`; in lower case.
        case doctype(String)
        /// The first element; in lower case.
        case element(String)
    }

    private let source: PictureBytes
    private(set) var offset: Int

    init(_ source: PictureBytes) {
        self.source = source
        offset = source.textStart
    }

    /// Passes over the XML declaration, comments and a doctype other than HTML's; nil when what comes is no markup.
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

    /// The attributes of the element whose name was read just now, up to its `>`; nil when the file ends before.
    mutating func attributes() -> (values: [String: String], isSelfClosing: Bool)? {
        var values: [String: String] = [:]
        while true {
            skipWhitespace()
            guard let byte = source[offset] else { return nil }
            if byte == UInt8(ascii: ">") {
                offset += 1
                return (values, false)
            }
            if source.has("/>", at: offset) { return (values, true) }
            let key = name()
            skipWhitespace()
            guard !key.isEmpty, source[offset] == UInt8(ascii: "=") else {
                offset += key.isEmpty ? 1 : 0
                continue
            }
            offset += 1
            skipWhitespace()
            guard let value = quoted() else { return nil }
            values[key] = value
        }
    }

    /// Whether the root is closed at some place after this.
    func closes(_ element: StaticString) -> Bool {
        let size = element.utf8CodeUnitCount
        return source.bytes.indices.last { index in
            index >= offset && source.bytes[index] == UInt8(ascii: "<") && source[index + 1] == UInt8(ascii: "/")
                && source.has(element, at: index + 2)
                && source.bytes[(index + 2 + size)...].first { !isWhitespace($0) } == UInt8(ascii: ">")
        } != nil
    }

    private mutating func skipWhitespace() {
        while let byte = source[offset], isWhitespace(byte) { offset += 1 }
    }

    private mutating func skip(past end: StaticString) -> Bool {
        while offset < source.count, !source.has(end, at: offset) { offset += 1 }
        offset += end.utf8CodeUnitCount
        return offset <= source.count
    }

    /// `<!DOCTYPE svg … [ … ]>`, with an internal subset or without.
    private mutating func skipDoctype() -> String {
        offset += 2
        _ = name()
        skipWhitespace()
        let kind = name().lowercased()
        var depth = 0
        while let byte = source[offset] {
            offset += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: ">"), depth <= 0 { break }
        }
        return kind
    }

    private mutating func name() -> String {
        let start = offset
        while let byte = source[offset], !isWhitespace(byte), !"<>/=\"'[".utf8.contains(byte) { offset += 1 }
        return String(decoding: source.bytes[start..<offset], as: UTF8.self)
    }

    private mutating func quoted() -> String? {
        guard let quote = source[offset], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        let start = offset + 1
        guard let end = source.bytes[start...].firstIndex(of: quote) else { return nil }
        offset = end + 1
        return String(decoding: source.bytes[start..<end], as: UTF8.self)
    }
}
