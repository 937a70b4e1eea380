internal import RoteiroCore

/// XMP (ISO 16684-1): finds properties that identify a person or a place by their names, anywhere in the packet, as elements or attributes.
/// The prefix is chosen by the writer and ignored.
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
    /// The maximum number of properties examined: a real packet has few.
    private static let limit = 1000

    /// Scans the packet once for colons: a property is `prefix:Name`.
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

    /// Whether the name is in an end tag such as `</dc:creator`.
    private static func isClosing(_ packet: ArraySlice<UInt8>, _ colon: Int) -> Bool {
        let before = packet[..<colon].suffix(longest)
        guard let slash = before.lastIndex(where: { !isNameByte($0) }) else { return false }
        return before[slash] == UInt8(ascii: "/")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// Whether the property is an attribute with a nonblank value, or an element with text inside. Only its first 2,000 bytes are examined.
    private static func hasValue(_ rest: ArraySlice<UInt8>) -> Bool {
        let near = rest.prefix(2000)
        guard let first = near.first(where: { !$0.isASCIIWhitespace }) else { return false }
        if first == UInt8(ascii: "=") {
            let value = near.drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.dropFirst()
            return !isBlank(value.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") })
        }
        return near.contains(UInt8(ascii: ">")) && hasText(near)
    }

    /// Whether there is text before the end of the element: `<` opens a nested element, and `</` at depth zero ends it.
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
