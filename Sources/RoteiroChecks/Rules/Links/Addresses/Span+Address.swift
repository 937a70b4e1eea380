import RoteiroCore

extension Span {
    /// Returns the span of `part`, a prefix of the address, or the whole span if escapes make source and address differ.
    func prefix(_ part: String, of address: String, in texts: SourceTexts) -> Span {
        guard texts.string(at: self).utf8.elementsEqual(address.utf8), !part.isEmpty else { return self }
        return Span(file, Int(lower), Int(lower) + part.utf8.count)
    }

    /// Returns the span of the anchor of the address, or the whole span if escapes make source and address differ.
    func fragment(of address: String, in texts: SourceTexts) -> Span {
        guard texts.string(at: self).utf8.elementsEqual(address.utf8) else { return self }
        let before = address.utf8.prefix { $0 != UInt8(ascii: "#") }.count
        let directive = AddressSuffix(of: address).directive.utf8.count
        return before < address.utf8.count - 1 ? Span(file, Int(lower) + before + 1, Int(upper) - directive) : self
    }
}
