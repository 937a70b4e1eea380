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
            if isAddress, begins(attribute.value, "javascript:") { image.note(.script("javascript:")) }
            if isAddress, !isLink, isRemote(attribute.value) { image.note(.external("href")) }
            if isName(attribute.name, "style") { noteStyle(attribute.value, in: &image) }
            if namesPerson(attribute) { image.note(.person(field: "export-filename")) }
        }
    }

    /// Finds `url(https://…)` and `@import` in a style sheet.
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

    private func isRemote(_ value: Range<Int>) -> Bool {
        begins(value, "http://") || begins(value, "https://") || begins(value, "//")
    }

    /// Ignores case and leading whitespace.
    private func begins(_ value: Range<Int>, _ prefix: String) -> Bool {
        let start = source.bytes[value].drop { $0.isASCIIWhitespace }
        return start.count >= prefix.utf8.count && zip(start, prefix.utf8).allSatisfy { $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) == $1 }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}
