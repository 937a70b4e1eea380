internal import RoteiroCore

/// What a drawing can do beside being looked at. In an `<img>` it is harmless; opened from its own address, it is a page of the site.
struct SVGSafety {
    private let source: ImageBytes

    init(_ source: ImageBytes) {
        self.source = source
    }

    /// Elements that run or embed something, whatever their prefix.
    private static let active: [StaticString] = ["script", "iframe", "object", "embed", "handler", "listener"]

    func note(_ tag: XMLTag, in image: inout ImageFile) {
        let name = local(tag.name)
        for active in Self.active where isName(name, active) { image.note(.script("<\(active)>")) }
        let isLink = isName(name, "a")
        for attribute in tag.attributes {
            if isHandler(attribute) { noteHandler(attribute, &image) }
            let isAddress = isName(local(attribute.name), "href") || isName(local(attribute.name), "src")
            if isAddress, begins(attribute.value, "javascript:") { image.note(.script("javascript:")) }
            if isAddress, !isLink, isRemote(attribute.value) { image.note(.external("href")) }
            if isName(attribute.name, "style") { noteStyle(attribute.value, in: &image) }
            if namesPerson(attribute) { image.note(.person(field: "export-filename")) }
        }
    }

    /// `url(https://…)` and `@import` in a style sheet.
    func noteStyle(_ range: Range<Int>, in image: inout ImageFile) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if source[offset] == UInt8(ascii: "@"), source.has("@import", at: offset) { image.note(.external("@import")) }
            if source[offset] == UInt8(ascii: "u"), source.has("url(", at: offset) {
                let address = source.bytes[offset + 4..<range.upperBound].drop { $0 == 0x22 || $0 == 0x27 || $0.isASCIIWhitespace }
                if isRemote(address.startIndex..<range.upperBound) { image.note(.external("url()")) }
            }
            offset += 1
        }
    }

    func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        range.count == name.utf8CodeUnitCount && source.has(name, at: range.lowerBound)
    }

    /// Without its prefix.
    func local(_ name: Range<Int>) -> Range<Int> {
        let colon = source.bytes[name].lastIndex(of: UInt8(ascii: ":"))
        return (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound
    }

    /// `onload`, `onclick`: letters after `on`, without a prefix.
    private func isHandler(_ attribute: XMLTag.Attribute) -> Bool {
        attribute.name.count > 3 && source.has("on", at: attribute.name.lowerBound)
            && source.bytes[attribute.name].allSatisfy(\.isASCIILowercase)
    }

    /// The first one only: a drawing could have a million, each of another name.
    private func noteHandler(_ attribute: XMLTag.Attribute, _ image: inout ImageFile) {
        let isNoted = image.metadata.contains { if case .script(let name) = $0 { name.hasPrefix("on") } else { false } }
        if !isNoted { image.note(.script(String(text(attribute.name).prefix(40)))) }
    }

    /// Inkscape keeps where a drawing was exported to: a home folder bears its owner's name.
    private func namesPerson(_ attribute: XMLTag.Attribute) -> Bool {
        guard isName(local(attribute.name), "export-filename") else { return false }
        let path = text(attribute.value)
        return ["/home/", "/Users/", ":\\Users\\"].contains { path.contains($0) }
    }

    private func isRemote(_ value: Range<Int>) -> Bool {
        begins(value, "http://") || begins(value, "https://") || begins(value, "//")
    }

    /// Letter case and white space before it aside.
    private func begins(_ value: Range<Int>, _ prefix: String) -> Bool {
        let start = source.bytes[value].drop { $0.isASCIIWhitespace }
        return start.count >= prefix.utf8.count && zip(start, prefix.utf8).allSatisfy { $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) == $1 }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}
