import RoteiroCore

/// Finds `<!-- roteiro-ignore-next-line R301: reason -->` in raw HTML. Code blocks are not searched.
struct IgnoreComments {
    private let bytes: [UInt8]
    private let file: FileID

    /// Returns every directive in `html`. `nextLine` is nil at this point, because it depends on the whole text.
    static func all(in html: LocatedHTML, _ sources: SourceTexts) -> [IgnoreComment] {
        guard mayHoldDirective(html.source) else { return [] }
        var comments: [IgnoreComment] = []
        var searched: [FileID: Int] = [:]
        for range in HTMLScanner.comments(in: html.source) {
            let place = html.span(range)
            let reader = IgnoreComments(bytes: sources[place.file].bytes, file: place.file)
            // If only the span of the whole block is known, each search starts after the previous comment.
            let start = max(Int(place.lower), searched[place.file] ?? 0)
            guard let comment = reader.comment(in: start..<max(start, Int(place.upper))) else { continue }
            searched[place.file] = comment.upperBound
            if let directive = reader.directive(comment) { comments.append(directive) }
        }
        return comments
    }

    /// A cheap prefilter: most HTML contains no directive.
    private static func mayHoldDirective(_ source: String) -> Bool {
        var bytes = source.utf8[...]
        while let start = bytes.firstIndex(of: UInt8(ascii: "r")) {
            if bytes[start...].starts(with: "roteiro-".utf8) { return true }
            bytes = bytes[bytes.index(after: start)...]
        }
        return false
    }

    private func comment(in range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: bytes.indices)
        guard let start = bytes[range].indices.first(where: { bytes[$0..<range.upperBound].starts(with: "<!--".utf8) }),
            let end = (start + 4..<max(start + 4, range.upperBound)).first(where: { bytes[$0..<range.upperBound].starts(with: "-->".utf8) })
        else { return nil }
        return start..<(end + 3)
    }

    /// Returns nil for an ordinary comment. A misspelled directive is returned with a problem.
    private func directive(_ comment: Range<Int>) -> IgnoreComment? {
        let inside = trimmed((comment.lowerBound + 4)..<(comment.upperBound - 3))
        let word = inside.lowerBound..<(bytes[inside].firstIndex { $0.isASCIIWhitespace || $0 == UInt8(ascii: ":") } ?? inside.upperBound)
        let name = string(word)
        guard name.hasPrefix("roteiro-") else { return nil }
        let isExact = name == IgnoreComment.directive
        guard isExact || name.hasPrefix("roteiro-ignor") || EditDistance.nearest(to: name, among: [IgnoreComment.directive]) != nil else {
            return nil
        }
        let arguments = trimmed(word.upperBound..<inside.upperBound)
        let colon = bytes[arguments].firstIndex(of: UInt8(ascii: ":")) ?? arguments.upperBound
        let reason = trimmed(min(colon + 1, arguments.upperBound)..<arguments.upperBound)
        let rules = list(arguments.lowerBound..<colon)
        var problem: Located<IgnoreComment.Problem>?
        if !isExact {
            problem = Located(.directive, at: span(word))
        } else if rules.isEmpty {
            problem = Located(.noRules, at: span(inside))
        } else if reason.isEmpty {
            problem = Located(.noReason, at: span(inside))
        }
        return IgnoreComment(rules: rules, reason: string(reason), problem: problem, span: span(comment), nextLine: nil)
    }

    /// `R301, step-gap`.
    private func list(_ range: Range<Int>) -> [Located<String>] {
        bytes[range].split(separator: UInt8(ascii: ",")).compactMap { part in
            let word = trimmed(part.startIndex..<part.endIndex)
            return word.isEmpty ? nil : Located(string(word), at: span(word))
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard range.lowerBound < range.upperBound, let start = bytes[range].firstIndex(where: { !$0.isASCIIWhitespace }),
            let end = bytes[range].lastIndex(where: { !$0.isASCIIWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        return start..<(end + 1)
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func span(_ range: Range<Int>) -> Span { Span(file, range.lowerBound, range.upperBound) }
}
