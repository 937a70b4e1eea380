import RoteiroCore

/// Edits raw HTML for publishing: resolves addresses, renders badges and removes `style` attributes. Everything else stays as written,
/// because the settings declare authors trusted.
struct RawHTMLEditor {
    let context: RenderContext
    private let html: RawHTML
    private let bytes: [UInt8]
    private var out = ByteWriter()
    /// The number of input bytes already written or skipped.
    private var done = 0

    init(_ html: RawHTML, in context: RenderContext) {
        self.context = context
        self.html = html
        bytes = Array(html.source.utf8)
    }

    static func edit(_ html: RawHTML, in context: RenderContext) -> [UInt8] {
        var editor = RawHTMLEditor(html, in: context)
        let edits =
            html.references.compactMap { editor.edit(for: $0, among: html.references) }
            + html.rewrites.map { ($0.range, Edit($0.change)) }
        for (range, edit) in edits.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            // Skips edits inside a tag that was already replaced.
            guard range.lowerBound >= editor.done, range.upperBound <= editor.bytes.count else { continue }
            editor.make(edit, at: range)
        }
        editor.copy(upTo: editor.bytes.count)
        return editor.out.bytes
    }

    private enum Edit {
        /// Replaces an address.
        case address(String)
        /// Removes an attribute; the range is that of its value.
        case noAttribute
        /// Replaces the tag of a missing image with a placeholder.
        case placeholder(Located<String>)
        case rewrite(RawHTML.Rewrite.Change)
        /// Replaces an attribute; the range is that of its value.
        case attributes([RawHTML.Rewrite.Attribute])

        init(_ change: RawHTML.Rewrite.Change) {
            self =
                switch change {
                case .noAttribute: .noAttribute
                case .attributes(let attributes): .attributes(attributes)
                case .badge, .badgeEnd, .element, .noTag: .rewrite(change)
                }
        }
    }

    /// Returns nil if the edit of another reference includes this one.
    private func edit(for reference: RawHTML.Reference, among all: [RawHTML.Reference]) -> (Range<Int>, Edit)? {
        switch reference.kind {
        case .candidate(_, let attribute):
            let set = all.compactMap { other in other.descriptor(in: attribute).map { (other, $0) } }
            return set.first?.0 == reference ? (attribute, candidates(set)) : nil
        case .link, .frame, .media:
            let isElsewhere = html.leadsElsewhere(reference)
            let href = context.resolve(link: reference.value.value, isHTML: true, leadsElsewhere: isElsewhere).href
            return (reference.range, href.map { .address($0) } ?? .noAttribute)
        case .image, .poster:
            let resolved = context.resolve(imageAt: reference.value.value)
            if resolved.isVisible { return (reference.range, .address(resolved.source)) }
            if reference.kind == .poster { return (reference.range, .noAttribute) }
            return (reference.tag, .placeholder(Located(reference.alt ?? "", at: reference.span)))
        }
    }

    /// Leaves out missing images: browsers choose one by its width or density, without a second attempt.
    private func candidates(_ set: [(image: RawHTML.Reference, descriptor: String)]) -> Edit {
        let shown = set.compactMap { image, descriptor -> String? in
            let resolved = context.resolve(imageAt: image.value.value)
            if !resolved.isVisible { return nil }
            // A comma at either end would not belong to the address.
            let source = resolved.source.hasSuffix(",") ? resolved.source.dropLast() + "%2C" : resolved.source
            return descriptor.isEmpty ? source : source + " " + descriptor
        }
        return shown.isEmpty ? .noAttribute : .address(shown.joined(separator: ", "))
    }

    private mutating func make(_ edit: Edit, at range: Range<Int>) {
        switch edit {
        case .address(let address): replace(range, by: address)
        case .noAttribute: drop(attributeOf: range)
        case .attributes(let attributes):
            drop(attributeOf: range)
            for attribute in attributes { out.raw(" \(attribute.name)=\"\(attribute.value)\"") }
            if done < bytes.count, !bytes[done].isASCIIWhitespace, bytes[done] != UInt8(ascii: "/"), bytes[done] != UInt8(ascii: ">") {
                out.raw(" ")
            }
        case .placeholder(let alt):
            copy(upTo: range.lowerBound)
            var writer = BodyWriter(context: context, capacity: 128)
            writer.currentLanguage = .source
            writer.writePlaceholder("span", alt: alt)
            out.raw(bytes: writer.out.bytes)
            done = range.upperBound
        case .rewrite(let change):
            copy(upTo: range.lowerBound)
            write(change)
            done = range.upperBound
        }
    }

    private mutating func write(_ change: RawHTML.Rewrite.Change) {
        switch change {
        case .badge(let tone, let text, let isWhole):
            out.raw("<span class=\"badge \(tone.rawValue)\">")
            out.escaped(text)
            if isWhole { out.raw("</span>") }
        case .badgeEnd: out.raw("</span>")
        case .element(let element, let attributes): write(element, attributes)
        case .noAttribute, .attributes, .noTag: break
        }
    }

    /// An image that does not exist has been replaced by a placeholder before.
    private mutating func write(_ element: RawHTML.Rewrite.Element, _ attributes: [RawHTML.Rewrite.Attribute]) {
        out.raw("<" + element.rawValue)
        if element == .video { out.raw(" controls") }
        for attribute in attributes {
            switch (attribute.name, element) {
            case ("src", .image), ("poster", _):
                let resolved = context.resolve(imageAt: attribute.value)
                if resolved.isVisible { self.attribute(attribute.name, resolved.source) }
            case ("src", .video):
                if let href = context.resolve(link: attribute.value, isHTML: true).href { self.attribute("src", href) }
            default: self.attribute(attribute.name, attribute.value)
            }
        }
        out.raw(element == .video ? "></video>" : ">")
    }

    private mutating func attribute(_ name: String, _ value: String) {
        out.raw(" " + name + "=\"")
        out.escaped(value)
        out.raw("\"")
    }

    private mutating func copy(upTo end: Int) {
        if end > done { out.raw(bytes: Array(bytes[done..<end])) }
        done = max(done, end)
    }

    /// The value may be in quotes of either kind or unquoted, so both quotes are escaped.
    private mutating func replace(_ range: Range<Int>, by address: String) {
        copy(upTo: range.lowerBound)
        for (index, piece) in address.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out.raw("&#39;") }
            out.escaped(String(piece))
        }
        done = range.upperBound
    }

    /// Removes an attribute with its name and quotes, for dead links and refused schemes.
    private mutating func drop(attributeOf range: Range<Int>) {
        var start = range.lowerBound
        func back(while matches: (UInt8) -> Bool) { while start > done, matches(bytes[start - 1]) { start -= 1 } }
        let isQuoted = start > 0 && isQuote(bytes[start - 1])
        if isQuoted { start -= 1 }
        back(while: \.isASCIIWhitespace)
        back { $0 == UInt8(ascii: "=") }
        back(while: \.isASCIIWhitespace)
        back { !$0.isASCIIWhitespace && !isQuote($0) && $0 != UInt8(ascii: "<") }
        let end = min(bytes.count, range.upperBound + (isQuoted ? 1 : 0))
        // The next attribute may follow the closing quote without whitespace.
        let keepsBlank =
            end < bytes.count && !bytes[end].isASCIIWhitespace && bytes[end] != UInt8(ascii: "/") && bytes[end] != UInt8(ascii: ">")
        if !keepsBlank { back(while: \.isASCIIWhitespace) }
        copy(upTo: start)
        done = end
    }
}

private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

extension RawHTML.Reference {
    /// The width or density of an image in this `srcset`; nil if it is elsewhere.
    fileprivate func descriptor(in attribute: Range<Int>) -> String? {
        if case .candidate(let descriptor, attribute) = kind { descriptor } else { nil }
    }
}
