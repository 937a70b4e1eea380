import RoteiroCore

/// Finds words in angle brackets that are read as tags of unknown elements, so that they disappear: `<usuario>`, `Map<Long>`. A tag with a
/// value, a slash or a closing tag on the page is markup of the author: `MarkdownParser` leaves those with a closing tag out.
struct LostTags {
    private(set) var faults: [SyntaxFault] = []
    private var ranges: [Range<Int>] = []

    /// `range` is the place of `html` in the content of its block, which consists of `bytes`; nil if it is not known.
    init(_ html: LocatedHTML, in bytes: [UInt8], at range: Range<Int>?) {
        for tag in html.tags where Self.isUnknown(tag) && !html.components.contains(where: { $0.tag.range == tag.range }) {
            ranges.append(tag.range)
            let place = range.map { ($0.lowerBound + tag.range.lowerBound)..<($0.lowerBound + tag.range.upperBound) }
            let word = place.map { Self.word(around: $0, in: bytes) }
            // The word can begin and end outside of `html`, in the same content.
            let offset = place.map { tag.range.lowerBound - $0.lowerBound } ?? 0
            let found = word.map { ($0.lowerBound + offset)..<($0.upperBound + offset) } ?? tag.range
            let span = html.span(found)
            let isWhole = Int(span.upper) - Int(span.lower) == found.count
            let written = word.map { String(decoding: bytes[$0], as: UTF8.self).markdownCodeSpan }
            faults.append(.leftover(Leftover(.tag(tag.name, html.span(tag.range)), at: span, repair: isWhole ? written : nil)))
        }
    }

    func contains(_ tag: HTMLScanner.Tag) -> Bool { ranges.contains(tag.range) }

    private static func isUnknown(_ tag: HTMLScanner.Tag) -> Bool {
        guard !tag.isClosing, !tag.isSelfClosing, tag.attributes.allSatisfy({ $0.range.isEmpty && $0.isWord }) else { return false }
        let name = tag.name.lowercased()
        return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") } && !elements.contains(name)
    }

    /// Returns the word that the tag belongs to, such as `Map<Long>` or `C:\\<pasta>`, without the punctuation around it.
    private static func word(around tag: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (tag.lowerBound, tag.upperBound)
        while start > 0, tag.lowerBound - start < 80, isWord(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, end - tag.upperBound < 80, isWord(bytes[end]) { end += 1 }
        while end > tag.upperBound, ".,:;!?)]".utf8.contains(bytes[end - 1]) { end -= 1 }
        while start < tag.lowerBound, "([".utf8.contains(bytes[start]) { start += 1 }
        let opens = bytes[start..<end].count { $0 == UInt8(ascii: "<") }
        let closes = bytes[start..<end].count { $0 == UInt8(ascii: ">") }
        return opens == closes ? start..<end : tag
    }

    /// Bytes of words, paths and types. Others can be markup, which a code span would show.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isWordByte || "<>/\\.,:;?@#%&+=~$-_()[]".utf8.contains(byte)
    }

    /// The elements of HTML, also obsolete ones, of SVG and of MathML, and the components of Vue and VitePress, in lower case.
    private static let elements = Set(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas \
        caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fencedframe \
        fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins \
        isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed \
        noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script \
        search section select selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td \
        template textarea tfoot th thead time title tr track tt u ul var video wbr xmp \
        animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomponenttransfer fecomposite \
        feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr \
        fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence \
        filter foreignobject g line lineargradient marker mask metadata mpath path pattern polygon polyline radialgradient rect set stop \
        switch symbol text textpath tspan use view \
        annotation annotation-xml maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot \
        mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics \
        badge client-only clientonly component keep-alive keepalive router-link router-view routerlink routerview suspense teleport transition \
        transition-group transitiongroup
        """.split(separator: " ").map(String.init))
}

extension HTMLScanner.Attribute {
    /// Whether the attribute can be a word of a placeholder such as `<nome da empresa>`.
    fileprivate var isWord: Bool { name.utf8.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } }
}
