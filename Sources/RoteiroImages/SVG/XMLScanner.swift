import RoteiroCore

/// Splits an XML file into tags and texts. Like browsers that display a drawing, it stops at text that is not well-formed. Supports only
/// encodings that are compatible with ASCII; entities, prefixes and characters are not validated.
struct XMLScanner {
    private let source: ImageBytes
    private var offset: Int

    init(_ source: ImageBytes) {
        self.source = source
        offset = source.textStart
    }

    mutating func next() -> XMLToken {
        while true {
            if offset >= source.count { return .end }
            if source[offset] != UInt8(ascii: "<") { return text() }
            if source.has("<!--", at: offset) {
                guard skip(past: "-->") else { return .truncated }
            } else if source.has("<![CDATA[", at: offset) {
                let start = offset + 9
                return skip(past: "]]>") ? .text(start..<offset - 3) : .truncated
            } else if source.has("<?", at: offset) {
                guard skip(past: "?>") else { return .truncated }
            } else if source.has("<!", at: offset) {
                guard let end = source.endOfDeclaration(at: offset) else { return .truncated }
                offset = end
            } else {
                return source.has("</", at: offset) ? closing() : opening()
            }
        }
    }

    private mutating func text() -> XMLToken {
        let start = offset
        offset = source.bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
        return .text(start..<offset)
    }

    private mutating func closing() -> XMLToken {
        offset += 2
        let name = name()
        skipWhitespace()
        guard let byte = source[offset] else { return .truncated }
        offset += 1
        return byte == UInt8(ascii: ">") ? .close(name) : .malformed("an end tag with attributes")
    }

    private mutating func opening() -> XMLToken {
        offset += 1
        var tag = XMLTag(name: name())
        if tag.name.isEmpty { return offset < source.count ? .malformed("a stray <") : .truncated }
        while true {
            skipWhitespace()
            guard let byte = source[offset] else { return .truncated }
            if byte == UInt8(ascii: ">") || source.has("/>", at: offset) {
                tag.isEmpty = byte == UInt8(ascii: "/")
                offset += tag.isEmpty ? 2 : 1
                return .open(tag)
            }
            if byte == UInt8(ascii: "/"), offset + 1 == source.count { return .truncated }
            switch attribute() {
            case .success(let attribute): tag.attributes.append(attribute)
            case .failure(let fault): return fault.token
            }
        }
    }

    private struct Fault: Error {
        var token: XMLToken
    }

    private mutating func attribute() -> Result<XMLTag.Attribute, Fault> {
        func fault(_ words: String) -> Result<XMLTag.Attribute, Fault> {
            .failure(Fault(token: offset >= source.count ? .truncated : .malformed(words)))
        }
        let name = name()
        skipWhitespace()
        guard !name.isEmpty, source[offset] == UInt8(ascii: "=") else { return fault("an attribute without a value") }
        offset += 1
        skipWhitespace()
        guard let quote = source[offset], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return fault("an attribute without quotes")
        }
        let start = offset + 1
        let end = source.bytes[start...].firstIndex { $0 == quote || $0 == UInt8(ascii: "<") } ?? source.count
        offset = end
        guard source[end] == quote else { return fault("a < inside an attribute") }
        offset += 1
        return .success(.init(name: name, value: start..<end))
    }

    private mutating func name() -> Range<Int> {
        let start = offset
        while let byte = source[offset], !byte.isASCIIWhitespace, !isDelimiter(byte) { offset += 1 }
        return start..<offset
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
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
}
