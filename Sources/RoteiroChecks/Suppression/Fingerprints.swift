import RoteiroCore

/// What tells findings apart from one run to the next, wherever their lines have moved: rule, file, the text at fault and the
/// text of its line.
struct Fingerprints {
    private struct Line: Hashable {
        let file: FileID
        let number: Int
    }

    private let texts: SourceTexts
    /// A line is read once, however many findings stand on it.
    private var lines: [Line: String] = [:]

    init(_ texts: SourceTexts) {
        self.texts = texts
    }

    mutating func key(of diagnostic: Diagnostic) -> Baseline.Key {
        switch diagnostic.location {
        case .file(let path): return Baseline.Key(file: path, code: diagnostic.code, text: "", line: "")
        case .span(let span):
            let text = texts[span.file]
            let bytes = text.bytes[span.bytes.clamped(to: text.bytes.indices)]
            // A baseline is kept with the pages, and read by more people.
            if diagnostic.hidesSource {
                return Baseline.Key(file: text.path, code: diagnostic.code, text: "#" + ByteHash.hex(bytes), line: "")
            }
            return Baseline.Key(file: text.path, code: diagnostic.code, text: Fingerprints.excerpt(bytes), line: line(at: span, text))
        }
    }

    private mutating func line(at span: Span, _ text: SourceText) -> String {
        let line = Line(file: span.file, number: text.line(at: Int(span.lower)))
        if let known = lines[line] { return known }
        let excerpt = Fingerprints.excerpt(text.bytes[text.range(ofLine: line.number)])
        lines[line] = excerpt
        return excerpt
    }

    /// Blanks and line ends count as one space, so that new indentation is no new finding. What is longer than people read in a
    /// diff is its beginning and the hash of all of it.
    static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        if text.utf8.count <= 200 { return text }
        return text.unicodeScalars.prefix(100).reduce(into: "") { $0.unicodeScalars.append($1) } + "… #" + ByteHash.hex(text.utf8)
    }
}
