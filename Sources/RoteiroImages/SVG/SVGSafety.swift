internal import RoteiroCore

/// Finds active content in drawings. In an `<img>` it is inert, but a drawing opened at its URL runs as a page of the site.
struct SVGSafety {
    private let source: ImageBytes

    init(_ source: ImageBytes) {
        self.source = source
    }

    /// Elements that run or embed content, with any prefix.
    private static let active: [StaticString] = ["script", "iframe", "object", "embed", "handler", "listener"]

    func note(_ tag: XMLTag, in image: inout ImageFile) {
        let name = local(tag.name)
        for active in Self.active where isName(name, active) { image.note(.script("<\(active)>")) }
        let isLink = isName(name, "a")
        for attribute in tag.attributes {
            if isHandler(attribute) { noteHandler(attribute, &image) }
            let isAddress = isName(local(attribute.name), "href") || isName(local(attribute.name), "src")
            if isAddress { noteAddress(XMLCharacters(source.bytes[attribute.value]), isLink, &image) }
            if isName(attribute.name, "style") { noteStyle(attribute.value, in: &image) }
            if namesPerson(attribute) { image.note(.person(field: "export-filename")) }
        }
        if isName(name, "set") || isName(name, "animate") { noteAnimation(tag, &image) }
    }

    private func noteAddress(_ address: some Sequence<UInt8>, _ isLink: Bool, _ image: inout ImageFile) {
        let start = addressStart(address)
        if start.hasPrefix("javascript:") { image.note(.script("javascript:")) }
        if !isLink, isRemote(start) { image.note(.external("href")) }
    }

    /// Finds addresses that an animation assigns to another element. Whether that element is a link is not known.
    private func noteAnimation(_ tag: XMLTag, _ image: inout ImageFile) {
        guard let target = tag.attributes.first(where: { isName($0.name, "attributeName") }) else { return }
        let name = String(decoding: XMLCharacters(source.bytes[target.value]).map { $0 }, as: UTF8.self)
        guard name == "href" || name.hasSuffix(":href") else { return }
        let names: [StaticString] = ["to", "from", "by", "values"]
        for attribute in tag.attributes where names.contains(where: { isName(attribute.name, $0) }) {
            let values = XMLCharacters(source.bytes[attribute.value]).split(separator: UInt8(ascii: ";"))
            for value in values { noteAddress(value, false, &image) }
        }
    }

    /// Finds `url(https://…)` and `@import` in a style sheet.
    func noteStyle(_ range: Range<Int>, in image: inout ImageFile) {
        guard source.bytes[range].contains(UInt8(ascii: "&")) else { return noteRules(range, in: &image) }
        let resolved = Array(XMLCharacters(source.bytes[range]))
        SVGSafety(ImageBytes(resolved)).noteRules(resolved.indices, in: &image)
    }

    private func noteRules(_ range: Range<Int>, in image: inout ImageFile) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if source[offset] == UInt8(ascii: "@"), source.has("@import", at: offset) { image.note(.external("@import")) }
            if source[offset] == UInt8(ascii: "u"), source.has("url(", at: offset) {
                let address = source.bytes[offset + 4..<range.upperBound].drop { $0 == 0x22 || $0 == 0x27 || $0.isASCIIWhitespace }
                if isRemote(addressStart(address)) { image.note(.external("url()")) }
            }
            offset += 1
        }
    }

    func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        range.count == name.utf8CodeUnitCount && source.has(name, at: range.lowerBound)
    }

    /// The local name, without its prefix.
    func local(_ name: Range<Int>) -> Range<Int> {
        let colon = source.bytes[name].lastIndex(of: UInt8(ascii: ":"))
        return (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound
    }

    /// Matches `onload`, `onclick` and so on: lowercase letters after `on`, without a prefix.
    private func isHandler(_ attribute: XMLTag.Attribute) -> Bool {
        attribute.name.count > 3 && source.has("on", at: attribute.name.lowerBound)
            && source.bytes[attribute.name].allSatisfy(\.isASCIILowercase)
    }

    /// Records only the first handler: a drawing could have a million, each with a different name.
    private func noteHandler(_ attribute: XMLTag.Attribute, _ image: inout ImageFile) {
        let isNoted = image.metadata.contains { if case .script(let name) = $0 { name.hasPrefix("on") } else { false } }
        if !isNoted { image.note(.script(String(text(attribute.name).prefix(40)))) }
    }

    /// Inkscape stores the export path of a drawing, and the path of a home folder contains the user's name.
    private func namesPerson(_ attribute: XMLTag.Attribute) -> Bool {
        guard isName(local(attribute.name), "export-filename") else { return false }
        let path = text(attribute.value)
        return ["/home/", "/Users/", ":\\Users\\"].contains { path.contains($0) }
    }

    private func isRemote(_ start: String) -> Bool { ["http://", "https://", "//"].contains { start.hasPrefix($0) } }

    /// Returns the first characters of an address as browsers parse it: without leading blanks, tabs and line breaks, in lower case.
    private func addressStart(_ address: some Sequence<UInt8>) -> String {
        var start: [UInt8] = []
        for byte in address where byte != 0x09 && byte != 0x0A && byte != 0x0D && (byte > 0x20 || !start.isEmpty) {
            start.append(byte.lowercasedASCII)
            if start.count == "javascript:".utf8.count { break }
        }
        return String(decoding: start, as: UTF8.self)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}
