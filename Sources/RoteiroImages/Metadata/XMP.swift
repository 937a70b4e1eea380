internal import RoteiroCore

/// XMP (ISO 16684-1): properties that name somebody or a place, found by their names wherever they stand in the packet. Whoever
/// writes them chooses elements or attributes; the prefix is a writer's choice too and is not looked at.
enum XMP {
    private static let properties: [[UInt8]: EmbeddedMetadata] = {
        let people = [
            "creator", "OwnerName", "SerialNumber", "CameraOwnerName", "BodySerialNumber", "LensSerialNumber", "Owner", "PersonInImage",
            "PersonDisplayName",
        ]
        let places = ["GPSLatitude", "GPSLongitude", "City", "Sublocation", "Location"]
        let pairs =
            people.map { (Array($0.utf8), EmbeddedMetadata.person(field: $0)) } + places.map { (Array($0.utf8), .place(field: $0)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
    private static let longest = 18
    /// How many properties are looked at: a true packet has each a few times.
    private static let limit = 1000

    /// One pass over the colons: a property is `prefix:Name`.
    static func read(_ packet: ArraySlice<UInt8>, into image: inout ImageFile) {
        var rest = packet
        var judged = 0
        while judged < limit, let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            rest = rest[(colon + 1)...]
            let name = rest.prefix(longest + 1).prefix { $0.isASCIILetter }
            guard let metadata = properties[Array(name)], !isClosing(packet, colon) else { continue }
            judged += 1
            if hasValue(rest[name.endIndex...]) { image.note(metadata) }
        }
    }

    /// `</dc:creator`: the end of what was judged already.
    private static func isClosing(_ packet: ArraySlice<UInt8>, _ colon: Int) -> Bool {
        let before = packet[..<colon].suffix(longest)
        guard let slash = before.lastIndex(where: { !isNameByte($0) }) else { return false }
        return before[slash] == UInt8(ascii: "/")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// An attribute with something between its quotes, or an element with a text in it, markup aside. Only the beginning is looked at.
    private static func hasValue(_ rest: ArraySlice<UInt8>) -> Bool {
        let near = rest.prefix(2000)
        guard let first = near.first(where: { !$0.isASCIIWhitespace }) else { return false }
        if first == UInt8(ascii: "=") {
            let value = near.drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.dropFirst()
            return !isBlank(value.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") })
        }
        return near.contains(UInt8(ascii: ">")) && hasText(near)
    }

    /// Text before the element's own end: `<` opens a tag inside it, `</` at depth nought ends it.
    private static func hasText(_ content: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        var index = content.startIndex
        while let end = content[index...].firstIndex(of: UInt8(ascii: ">")) {
            let closesItself = end > content.startIndex && content[end - 1] == UInt8(ascii: "/")
            if closesItself, depth == 0 { return false }  // <dc:creator/>
            if closesItself { depth -= 1 }
            let text = content[(end + 1)...].prefix { $0 != UInt8(ascii: "<") }
            if !isBlank(text) { return true }
            let tag = text.endIndex + 1
            guard tag < content.endIndex else { return false }
            depth += content[tag] == UInt8(ascii: "/") ? -1 : 1
            if depth < 0 { return false }
            index = tag
        }
        return false
    }
}
