import RoteiroCore

/// Splits an XML file into tags and texts. Like browsers that display a drawing, it stops at text that is not well-formed. Supports only
/// encodings that are compatible with ASCII; names are not validated.
struct XMLScanner {
    private let source: ImageBytes
    private var offset: Int
    /// The entities of XML and those that the document declares, by name. The values are ranges in the file; nil for those of XML.
    private var entities: [String: Range<Int>?] = ["amp": nil, "lt": nil, "gt": nil, "quot": nil, "apos": nil]

    init(_ source: ImageBytes) {
        self.source = source
        offset = source.textStart
    }

    mutating func next() -> XMLToken {
        while true {
            if offset >= source.count { return .end }
            if source[offset] != UInt8(ascii: "<") { return text() }
            if source.has("<!--", at: offset) {
                let start = offset + 4
                guard skip(past: "-->") else { return .truncated }
                if hasDashes(start..<offset - 3) { return .malformed("a comment with --") }
            } else if source.has("<![CDATA[", at: offset) {
                let start = offset + 9
                return skip(past: "]]>") ? .text(start..<offset - 3) : .truncated
            } else if source.has("<?", at: offset) {
                let isDeclaration = source.has("<?xml", at: offset) && source[offset + 5]?.isASCIIWhitespace == true
                if isDeclaration, offset > (source.has([0xEF, 0xBB, 0xBF]) ? 3 : 0) { return .malformed("<?xml after the start") }
                guard skip(past: "?>") else { return .truncated }
            } else if source.has("<!", at: offset) {
                guard let end = source.endOfDeclaration(at: offset) else { return .truncated }
                noteEntities(offset..<end)
                offset = end
            } else {
                return source.has("</", at: offset) ? closing() : opening()
            }
        }
    }

    private mutating func text() -> XMLToken {
        let start = offset
        offset = source.bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
        return fault(in: start..<offset, isAttribute: false).map { .malformed($0) } ?? .text(start..<offset)
    }

    /// Returns what makes text or a value malformed: a control character, an `&` that begins no reference, `]]>` in text.
    private func fault(in range: Range<Int>, isAttribute: Bool) -> String? {
        for index in range {
            switch source.bytes[index] {
            case UInt8(ascii: "&"): if !isReference(at: index, before: range.upperBound) { return "an & that begins no entity" }
            case UInt8(ascii: "]") where !isAttribute: if source.has("]]>", at: index) { return "]]> outside CDATA" }
            case 0x09, 0x0A, 0x0D: break
            case ..<0x20: return "a control character"
            default: break
            }
        }
        return nil
    }

    private func isReference(at start: Int, before end: Int) -> Bool {
        guard let semicolon = source.bytes[start..<min(end, start + 100)].firstIndex(of: UInt8(ascii: ";")) else { return false }
        let name = source.bytes[start + 1..<semicolon]
        guard name.first == UInt8(ascii: "#") else { return entities.keys.contains(String(decoding: name, as: UTF8.self)) }
        let digits = name.dropFirst()
        if digits.first == UInt8(ascii: "x") {
            return digits.count > 1 && isCharacter(Int(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16), digits.dropFirst())
        }
        return isCharacter(Int(String(decoding: digits, as: UTF8.self)), digits)
    }

    /// XML allows all characters but surrogates, most control characters and two others.
    private func isCharacter(_ number: Int?, _ digits: ArraySlice<UInt8>) -> Bool {
        guard let number, digits.allSatisfy({ $0.hexadecimalDigit != nil }) else { return false }
        switch number {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return true
        default: return false
        }
    }

    private func hasDashes(_ comment: Range<Int>) -> Bool {
        guard comment.count > 1 else { return false }
        return comment.dropLast().contains { source.has("--", at: $0) } || source[comment.upperBound - 1] == UInt8(ascii: "-")
    }

    /// Notes the names in `<!ENTITY name "…">` of a doctype.
    private mutating func noteEntities(_ declaration: Range<Int>) {
        for index in declaration where source.bytes[index] == UInt8(ascii: "<") && source.has("<!ENTITY", at: index) {
            let rest = source.bytes[(index + 8)..<declaration.upperBound].drop(while: \.isASCIIWhitespace)
            let name = rest.prefix { !$0.isASCIIWhitespace }
            let value = rest[name.endIndex...].drop(while: \.isASCIIWhitespace)
            let quote = value.first
            let end = value.dropFirst().firstIndex { $0 == quote } ?? value.endIndex
            entities[String(decoding: name, as: UTF8.self)] = .some(min(value.startIndex + 1, end)..<end)
        }
    }

    /// Returns the text of a value that consists of one declared entity; otherwise the value as written.
    func expanded(_ value: Range<Int>) -> Range<Int> {
        let bytes = source.bytes[value]
        guard bytes.first == UInt8(ascii: "&"), bytes.last == UInt8(ascii: ";") else { return value }
        return (entities[String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)] ?? nil) ?? value
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
            case .success(let attribute):
                if isRepeated(attribute, in: tag) { return .malformed("an attribute that stands twice") }
                tag.attributes.append(attribute)
            case .failure(let fault): return fault.token
            }
        }
    }

    /// Compares at most a hundred attributes, which no drawing has.
    private func isRepeated(_ attribute: XMLTag.Attribute, in tag: XMLTag) -> Bool {
        let name = source.bytes[attribute.name]
        return tag.attributes.prefix(100).contains { source.bytes[$0.name].elementsEqual(name) }
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
        if let words = self.fault(in: start..<end, isAttribute: true) { return .failure(Fault(token: .malformed(words))) }
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
