import Algorithms
import RoteiroCore

/// Reconstructs a link from Markdown that was not parsed as one.
struct LinkUnparsedRepair {
    /// Suggests the corrected link; nil if it cannot be inferred.
    let help: Message?
    /// Offered, never safe: the intended link is a guess.
    let fixes: [Fix]

    /// `address` lies within `span`.
    init(_ kind: SyntaxFault.UnparsedLink, _ address: Located<String>, in span: Span, of texts: SourceTexts) {
        let written = texts.string(at: span)
        // If an include or block quote splits the source, it cannot be rewritten as one string.
        let isPlain = texts.string(at: address.span).utf8.elementsEqual(address.value.utf8) && address.span.file == span.file
        if case .undefined(let nearest) = kind {
            help = nearest.map { Message.didYouMean(["[\($0)]"]) } ?? Message("Define it at the end of the page: `[label]: address`.")
            fixes = nearest.map { isPlain ? LinkUnparsedRepair.defined(address, $0, span, texts) : [] } ?? []
            return
        }
        let link = isPlain ? LinkUnparsedRepair.link(kind, address, written, span) : nil
        guard let link, link.utf8.count < 500 else {
            (help, fixes) = (nil, [])
            return
        }
        help = Message.didYouMean([link])
        fixes = Replacement.fixes(of: written, at: span, by: link, in: texts)
    }

    private static func link(_ kind: SyntaxFault.UnparsedLink, _ address: Located<String>, _ written: String, _ span: Span) -> String? {
        let bytes = Array(written.utf8)
        let start = Int(address.span.lower) - Int(span.lower)
        guard start >= 2, start + address.value.utf8.count <= bytes.count else { return nil }
        let before = String(decoding: bytes[..<(start - 1)], as: UTF8.self)
        switch kind {
        case .address: return repaired(address.value).map { before + "(" + $0 + ")" }
        case .gap:
            let text = before.utf8.trimmingSuffix(while: \.isSpaceOrTab)
            return String(decoding: text, as: UTF8.self) + "(" + address.value + ")"
        case .unclosed: return isAddress(address.value) ? before + "(" + address.value + ")" : nil
        case .swapped: return "[" + before.dropFirst().dropLast() + "](" + address.value + ")"
        case .nested, .undefined: return nil
        }
    }

    /// Replaces the label, or writes one between the empty brackets of `[a][]`.
    private static func defined(_ label: Located<String>, _ nearest: String, _ span: Span, _ texts: SourceTexts) -> [Fix] {
        let isEmpty = texts.string(at: span).hasSuffix("[]")
        if !isEmpty { return Replacement.fixes(of: label.value, at: label.span, by: nearest, in: texts) }
        let place = Span(span.file, Int(span.upper) - 2, Int(span.upper))
        return Replacement.fixes(of: "[]", at: place, by: "[\(nearest)]", in: texts)
    }

    /// Removes angle brackets and encodes spaces. Returns nil if the result looks like prose rather than an address.
    private static func repaired(_ address: String) -> String? {
        var bytes = trimmed(address.utf8.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") })
        var title: [UInt8] = []
        if bytes.last == UInt8(ascii: "\""), let quote = bytes.dropLast().lastIndex(of: UInt8(ascii: "\"")), quote > 0,
            bytes[quote - 1] == 0x20
        {
            title = [0x20] + bytes[quote...]
            bytes = trimmed(Array(bytes[..<quote]))
        }
        let path = String(decoding: bytes, as: UTF8.self)
        guard isAddress(path), !bytes.contains(where: "\"'()\\\n".utf8.contains) else { return nil }
        let encoded = bytes.flatMap { $0 == 0x20 || $0 == 0x09 ? Array("%20".utf8) : [$0] }
        return String(decoding: encoded + title, as: UTF8.self)
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.trimming { $0 <= 0x20 })
    }

    /// Prose usually contains no slash, `#` or dot.
    private static func isAddress(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ".") }
    }
}
