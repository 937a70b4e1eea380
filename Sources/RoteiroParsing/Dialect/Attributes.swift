/// `{#id .class key=value flag}`, as parsed by markdown-it-attrs, which VitePress uses.
struct Attributes: Equatable {
    var id: String?
    var classes: [String] = []
    /// `key=value` and `key="value"`; a flag has an empty value.
    var values: [String: String] = [:]

    /// What is set, as written: `#id`, `.class` and the names of the values.
    var names: [String] { (id.map { ["#" + $0] } ?? []) + classes.map { "." + $0 } + values.keys.sorted() }

    /// Whether `name` is present, with or without a value.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// Returns the attributes at the end of `bytes` and the end of the text before them, without trailing blanks. With `needsSpace`, the
    /// brace must follow a blank or start the text.
    static func trailing(in bytes: Slice<UnsafeBufferPointer<UInt8>>, needsSpace: Bool = false) -> (Attributes, kept: Int) {
        guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")) else {
            return (Attributes(), bytes.endIndex)
        }
        let inner = bytes[(open + 1)..<(bytes.endIndex - 1)]
        let isAfterBlank = open == bytes.startIndex || bytes[open - 1] == 0x20 || bytes[open - 1] == 0x09
        guard isAfterBlank || !needsSpace, let attributes = parse(String(decoding: inner, as: UTF8.self)) else {
            return (Attributes(), bytes.endIndex)
        }
        var kept = open
        while kept > bytes.startIndex, bytes[kept - 1] == 0x20 || bytes[kept - 1] == 0x09 { kept -= 1 }
        return (attributes, kept)
    }

    /// Parses the text between the braces. Returns nil if it is not a list of attributes, so that `{{ x }}` and `{1}` stay text.
    static func parse(_ text: String) -> Attributes? {
        var attributes = Attributes()
        var rest = Substring(text)
        var found = false
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" }
            guard let first = rest.first else { return found ? attributes : nil }
            found = true
            if first == "#" || first == "." {
                let name = rest.dropFirst().prefix { $0 != " " && $0 != "\t" }
                guard !name.isEmpty, name.allSatisfy(isNameCharacter) else { return nil }
                if first == "#" { attributes.id = String(name) } else { attributes.classes.append(String(name)) }
                rest = rest.dropFirst(1 + name.count)
                continue
            }
            guard let (name, value, after) = readValue(rest) else { return nil }
            attributes.values[name] = value
            rest = after
        }
    }

    private static func readValue(_ text: Substring) -> (name: String, value: String, after: Substring)? {
        let name = text.prefix { isNameCharacter($0) }
        guard let first = name.first, first.isLetter else { return nil }
        var rest = text.dropFirst(name.count)
        guard rest.first == "=" else {
            return rest.first == nil || rest.first == " " || rest.first == "\t" ? (String(name), "", rest) : nil
        }
        rest = rest.dropFirst()
        if let quote = rest.first, quote == "\"" || quote == "'" {
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(of: quote) else { return nil }
            return (String(name), String(rest[..<end]), rest[rest.index(after: end)...])
        }
        let value = rest.prefix { $0 != " " && $0 != "\t" }
        return (String(name), String(value), rest.dropFirst(value.count))
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_" || character == ":" || character == "."
    }
}
