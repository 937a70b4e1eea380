import RoteiroCore

extension CatalogParser {
    /// Reads a comment line. After the fields of an entry, it starts the next entry.
    mutating func readComment(_ line: Range<Int>) {
        if draft.hasBody { finish() } else { draft.isDamaged = false }
        var end = line.upperBound
        draft.comments.append(line)
        let sign = line.lowerBound + 1
        guard sign < end else { return draft.entry.translatorComments.append("") }
        switch bytes[sign] {
        case UInt8(ascii: "."): draft.entry.extractedComments.append(comment((sign + 1)..<end))
        case UInt8(ascii: ":"): addReferences((sign + 1)..<end)
        case UInt8(ascii: ","), UInt8(ascii: "="): addFlags((sign + 1)..<end)
        case let byte where byte.isWhitespaceButLF: draft.entry.translatorComments.append(comment(sign..<end))
        default:
            while end > sign, bytes[end - 1] == 0x0D { end -= 1 }
            draft.entry.unknownComments.append(decoded(line.lowerBound..<end))
        }
    }

    private mutating func comment(_ range: Range<Int>) -> String {
        let hasSpace = !range.isEmpty && bytes[range.lowerBound] == 0x20
        return decoded(hasSpace ? range.dropFirst() : range)
    }

    private mutating func decoded(_ range: Range<Int>) -> String {
        if let string = String(validating: bytes[range], as: UTF8.self) { return string }
        report(.notUTF8, range)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func addReferences(_ range: Range<Int>) {
        for reference in CatalogReference.parse(bytes[range]) where draft.known.insert(reference).inserted {
            draft.entry.references.append(reference)
        }
    }

    private mutating func addFlags(_ range: Range<Int>) {
        for part in decoded(range).split(separator: ",") {
            let flag = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            // The comma distinguishes flags from references, which do not end in one.
            if !flag.isEmpty, draft.known.insert(flag + ",").inserted { draft.entry.flags.append(flag) }
        }
    }

    /// Reports a missing header, or one with a charset other than UTF-8 or its subset ASCII.
    mutating func checkHeader() {
        guard let header = catalog.header else { return report(.missingHeader, 0..<0) }
        let type = catalog.headerField("Content-Type")?.lowercased() ?? ""
        let named = type.split(separator: "charset=", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
        let charset = named.map { String($0.prefix { $0 != ";" && $0 != " " }) } ?? ""
        if !["utf-8", "utf8", "us-ascii", "ascii"].contains(charset) {
            problems.append(Located(.charset(charset), at: header.msgstrSpan))
        }
    }
}
