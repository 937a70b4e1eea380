package import RoteiroCore

extension SourceText {
    /// For tests without a parser.
    package init(_ text: String, path: String = "content/guia.md") { self.init(path: path, bytes: Array(text.utf8)) }

    /// The span of the `occurrence`-th `words` from 1, or the end of the text. The text has `FileID(0)`.
    package func span(of words: String, _ occurrence: Int = 1) -> Span {
        let wanted = Array(words.utf8)
        var left = occurrence
        for lower in 0..<max(0, bytes.count - wanted.count + 1) where bytes[lower...].starts(with: wanted) {
            left -= 1
            if left == 0 { return Span(FileID(0), lower, lower + wanted.count) }
        }
        return Span(FileID(0), bytes.count, bytes.count)
    }

    /// The text after `edits`, each applied once; one that expects other bytes is left out.
    package func applying(_ edits: some Sequence<Edit>) -> String {
        var edited = bytes
        for edit in Set(edits).sorted(by: { $0.span > $1.span }) where edited[edit.span.bytes].elementsEqual(edit.expected.utf8) {
            edited.replaceSubrange(edit.span.bytes, with: edit.replacement.utf8)
        }
        return String(decoding: edited, as: UTF8.self)
    }
}
