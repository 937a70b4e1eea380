internal import GuideModel

/// SVG: XML whose root is `svg`, walked from tag to tag to the end of the root.
enum SVGReader: PictureReader {
    static let format = Picture.Format.svg

    static func recognizes(_ source: PictureBytes) -> Bool {
        var markup = MarkupScanner(source)
        return markup.skipProlog() == .element("svg")
    }

    static func read(_ source: PictureBytes, into picture: inout Picture, limits: PictureLimits, aspects: PictureAspects) {
        let safety = SVGSafety(source)
        var scanner = XMLScanner(source)
        var open: [Range<Int>] = []
        var hasRoot = false
        while true {
            switch scanner.next() {
            case .open(let tag):
                if open.isEmpty {
                    if hasRoot { return picture.fault = .corrupt("a second root") }
                    hasRoot = true
                    readRoot(tag, source, into: &picture)
                }
                safety.note(tag, in: &picture)
                if !tag.isEmpty { open.append(tag.name) }
            case .close(let name):
                guard let last = open.popLast(), source.bytes[last].elementsEqual(source.bytes[name]) else {
                    return picture.fault = .corrupt("an end tag that ends nothing")
                }
            case .text(let range):
                if open.isEmpty, !isBlank(source.bytes[range]) { return picture.fault = .corrupt("text outside the root") }
                if let last = open.last, safety.isName(safety.local(last), "style") { safety.noteStyle(range, in: &picture) }
            case .end:
                if !hasRoot || !open.isEmpty { picture.fault = picture.fault ?? .truncated }
                XMP.read(source.bytes[...], into: &picture)
                return
            case .truncated: return picture.fault = .truncated
            case .malformed(let words): return picture.fault = .corrupt(words)
            }
        }
    }

    /// The size; and whether browsers take the file for a drawing at all, which they tell by its namespace.
    private static func readRoot(_ tag: XMLTag, _ source: PictureBytes, into picture: inout Picture) {
        var attributes: [String: String] = [:]
        func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
        for attribute in tag.attributes.prefix(200) { attributes[text(attribute.name)] = text(attribute.value) }
        (picture.width, picture.height) = SVGSize.pixels(attributes)
        if attributes["xmlns"] != "http://www.w3.org/2000/svg" { picture.fault = .corrupt("no xmlns=\"http://www.w3.org/2000/svg\"") }
    }
}
