import RoteiroCore

/// The HTML that authors write in the front matter of a home page, as in VitePress: `Veja <a href="./api">a API</a>`. Only elements and
/// attributes that mark up text, and drawings, are kept. What is no element of HTML, such as `<nome>`, is text.
struct HomeHTML {
    private let context: RenderContext
    private let typeset: (String) -> String
    private var out = ByteWriter()
    private var open: [String] = []

    /// Writes `text`; `typeset` applies typography to what is between the tags.
    static func write(_ text: String, _ context: RenderContext, to out: inout ByteWriter, typeset: @escaping (String) -> String) {
        var writer = HomeHTML(context: context, typeset: typeset)
        writer.write(text)
        out.raw(bytes: writer.out.bytes)
    }

    private init(context: RenderContext, typeset: @escaping (String) -> String) {
        self.context = context
        self.typeset = typeset
    }

    private mutating func write(_ text: String) {
        let bytes = Array(text.utf8)
        for token in HTMLScanner(text) {
            switch token {
            case .text(let range): words(String(decoding: bytes[range], as: UTF8.self))
            case .comment, .dropped: break
            case .tag(let tag):
                if !Self.isKnown(tag.name) {
                    out.escaped(String(decoding: bytes[tag.range], as: UTF8.self))
                } else if tag.isClosing {
                    end(tag.name)
                } else {
                    begin(tag)
                }
            }
        }
        while let last = open.popLast() { out.raw("</" + last + ">") }
    }

    /// Keeps entities such as `&amp;`.
    private mutating func words(_ text: String) {
        for piece in typeset(text).split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            if piece.offset > 0 {
                let name = piece.element.prefix { $0 != ";" }
                let isEntity =
                    name.count < piece.element.count && !name.isEmpty && name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x23 }
                out.raw(isEntity ? "&" : "&amp;")
            }
            out.escaped(String(piece.element))
        }
    }

    private mutating func begin(_ tag: HTMLScanner.Tag) {
        guard Self.elements.contains(tag.name.lowercased()) else { return }
        out.raw("<" + tag.name)
        var seen = Set<String>()
        for attribute in tag.attributes where seen.insert(attribute.name).inserted {
            if attribute.name == "href" {
                guard tag.name.lowercased() == "a", let href = context.resolve(link: attribute.source.decodingAmpersands, isHTML: true).href
                else { continue }
                out.attribute("href", href)
            } else if Self.attributes.contains(attribute.name) {
                out.raw(" " + (Self.spellings[attribute.name] ?? attribute.name) + "=\"")
                out.escaped(attribute.source.decodingAmpersands)
                out.raw("\"")
            }
        }
        if tag.name.lowercased() == "br" { return out.raw(">") }
        out.raw(">")
        if tag.isSelfClosing { out.raw("</" + tag.name + ">") } else { open.append(tag.name) }
    }

    private mutating func end(_ name: String) {
        guard let place = open.lastIndex(of: name) else { return }
        while open.count > place, let last = open.popLast() { out.raw("</" + last + ">") }
    }

    private static func isKnown(_ name: String) -> Bool {
        elements.contains(name.lowercased()) || dropped.contains(name.lowercased())
    }

    /// Elements that are left out; the text in them is kept.
    private static let dropped: Set = [
        "script", "style", "iframe", "frame", "object", "embed", "applet", "img", "picture", "source", "video", "audio", "track", "form",
        "input", "button", "select", "textarea", "label", "link", "meta", "base", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "h1",
        "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "thead", "tbody", "section", "article", "template", "canvas", "font",
        "center", "hr", "pre", "blockquote", "use", "image", "foreignobject", "animate", "set", "text", "tspan", "mask", "filter",
    ]

    /// Marks of text, then drawings.
    private static let elements: Set = [
        "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
        "sup", "u", "var", "wbr", "svg", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "g", "defs", "stop",
        "lineargradient", "radialgradient", "clippath", "title",
    ]

    private static let attributes: Set = [
        "class", "title", "lang", "dir", "target", "rel", "role", "aria-hidden", "aria-label", "width", "height", "viewbox", "xmlns", "d",
        "fill", "fill-rule", "fill-opacity", "clip-rule", "clip-path", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-opacity", "stroke-dasharray", "opacity", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry",
        "points",
        "offset", "stop-color", "stop-opacity", "gradientunits", "gradienttransform", "preserveaspectratio", "id",
    ]

    /// Attributes of drawings that are not in lower case.
    private static let spellings = [
        "viewbox": "viewBox", "gradientunits": "gradientUnits", "gradienttransform": "gradientTransform",
        "preserveaspectratio": "preserveAspectRatio",
    ]
}

extension String {
    /// Decodes `&amp;` and quotes in an attribute value.
    fileprivate var decodingAmpersands: String {
        var text = self
        for (entity, character) in [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        where text.contains(entity) {
            text = text.replacing(entity, with: character)
        }
        return text
    }
}
