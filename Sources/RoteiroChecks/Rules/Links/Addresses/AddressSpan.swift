import RoteiroCore

extension Span {
    /// The place of the first part of an address; the whole address when it is written with escapes, so that counting bytes
    /// would point at the wrong ones.
    func prefix(_ part: String, of address: String, in texts: SourceTexts) -> Span {
        guard texts.string(at: self).utf8.elementsEqual(address.utf8), !part.isEmpty else { return self }
        return Span(file, Int(lower), Int(lower) + part.utf8.count)
    }

    /// The place of what follows the first `#` of an address; the whole address when it is written with escapes.
    func fragment(of address: String, in texts: SourceTexts) -> Span {
        guard texts.string(at: self).utf8.elementsEqual(address.utf8) else { return self }
        let before = address.utf8.prefix { $0 != UInt8(ascii: "#") }.count
        return before < address.utf8.count - 1 ? Span(file, Int(lower) + before + 1, Int(upper)) : self
    }
}
