/// What a finding is known by from run to run, wherever its line has moved. The baseline keeps it as it is, and reports for code hosts keep its
/// hash: both mean the same finding.
package struct FindingKey: Sendable, Hashable {
    /// Relative to the project.
    package var file: String
    /// The rule's.
    package var code: String
    /// The characters at fault, blanks made even; empty for a file as a whole.
    package var text: String
    /// The line that they stand on, blanks made even.
    package var line: String

    package init(file: String, code: String, text: String, line: String) {
        (self.file, self.code, self.text, self.line) = (file, code, text, line)
    }
}

/// Makes the keys of findings. A line is read once, however many findings stand on it.
package struct FindingKeys {
    private struct Line: Hashable {
        let file: FileID
        let number: Int
    }

    private let texts: SourceTexts
    private var lines: [Line: String] = [:]

    package init(_ texts: SourceTexts) {
        self.texts = texts
    }

    package mutating func key(of diagnostic: Diagnostic) -> FindingKey {
        switch diagnostic.location {
        case .file(let path): return FindingKey(file: path, code: diagnostic.code, text: "", line: "")
        case .span(let span):
            let text = texts[span.file]
            let bytes = text.bytes[span.bytes.clamped(to: text.bytes.indices)]
            // A baseline is kept with the pages, and read by more people.
            if diagnostic.hidesSource {
                return FindingKey(file: text.path, code: diagnostic.code, text: "#" + ByteHash.hex(bytes), line: "")
            }
            return FindingKey(file: text.path, code: diagnostic.code, text: Self.excerpt(bytes), line: line(at: span, text))
        }
    }

    private mutating func line(at span: Span, _ text: SourceText) -> String {
        let line = Line(file: span.file, number: text.line(at: Int(span.lower)))
        if let known = lines[line] { return known }
        let excerpt = Self.excerpt(text.bytes[text.range(ofLine: line.number)])
        lines[line] = excerpt
        return excerpt
    }

    /// Blanks and line ends count as one space, so that new indentation is no new finding. What is longer than people read in a
    /// diff is its beginning and the hash of all of it.
    private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        if text.utf8.count <= 200 { return text }
        return text.unicodeScalars.prefix(100).reduce(into: "") { $0.unicodeScalars.append($1) } + "… #" + ByteHash.hex(text.utf8)
    }
}
