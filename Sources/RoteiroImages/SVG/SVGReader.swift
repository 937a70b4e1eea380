internal import RoteiroCore

/// SVG: XML with the root `svg`, walked tag by tag to the end of the root.
enum SVGReader: ImageReader {
    static let format = ImageFile.Format.svg

    static func recognizes(_ source: ImageBytes) -> Bool {
        var markup = MarkupScanner(source)
        return markup.skipProlog() == .element("svg")
    }

    static func read(_ source: ImageBytes, into image: inout ImageFile, limits: ImageLimits, aspects: ImageInspectionOptions) {
        let safety = SVGSafety(source)
        var scanner = XMLScanner(source)
        var open: [Range<Int>] = []
        var prefixes = XMLPrefixes(source)
        var hasRoot = false
        while true {
            switch scanner.next() {
            case .open(let tag):
                if open.isEmpty {
                    if hasRoot { return image.fault = .corrupt("a second root") }
                    hasRoot = true
                    readRoot(tag, scanner, source, into: &image)
                }
                safety.note(tag, in: &image)
                prefixes.open(tag)
                if let name = prefixes.undeclared(in: tag) { return image.fault = .corrupt("the prefix \(name): is not declared") }
                if tag.isEmpty { prefixes.close() }
                if !tag.isEmpty { open.append(tag.name) }
            case .close(let name):
                guard let last = open.popLast(), source.bytes[last].elementsEqual(source.bytes[name]) else {
                    return image.fault = .corrupt("an end tag that ends nothing")
                }
                prefixes.close()
            case .text(let range):
                if open.isEmpty, !isBlank(source.bytes[range]) { return image.fault = .corrupt("text outside the root") }
                if let last = open.last, safety.isName(safety.local(last), "style") { safety.noteStyle(range, in: &image) }
            case .end:
                if !hasRoot || !open.isEmpty { image.fault = image.fault ?? .truncated }
                if image.fault == nil, !isEncoded(source) { image.fault = .corrupt("bytes that are not UTF-8") }
                XMP.read(source.bytes[...], into: &image)
                return
            case .truncated: return image.fault = .truncated
            case .malformed(let words): return image.fault = .corrupt(words)
            }
        }
    }

    /// Without another encoding in the XML declaration, the text is UTF-8.
    private static func isEncoded(_ source: ImageBytes) -> Bool {
        let head = String(decoding: source.bytes.prefix(200), as: UTF8.self).lowercased()
        let declaration = head.contains("<?xml") ? head.prefix { $0 != ">" } : ""
        if declaration.contains("encoding"), !declaration.contains("utf-8") { return true }
        return String(validating: source.bytes, as: UTF8.self) != nil
    }

    /// Reads the size and checks the namespace, without which browsers do not display the file.
    private static func readRoot(_ tag: XMLTag, _ scanner: XMLScanner, _ source: ImageBytes, into image: inout ImageFile) {
        var attributes: [String: String] = [:]
        func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
        for attribute in tag.attributes.prefix(200) { attributes[text(attribute.name)] = text(scanner.expanded(attribute.value)) }
        (image.width, image.height) = SVGSize.pixels(attributes)
        if attributes["xmlns"] != "http://www.w3.org/2000/svg" { image.fault = .corrupt("no xmlns=\"http://www.w3.org/2000/svg\"") }
    }
}
