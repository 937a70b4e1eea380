/// Identifies a finding across runs, independent of its line number. Baselines store the key itself, and reports for code hosts
/// store its hash.
package struct FindingKey: Sendable, Hashable {
    /// The path, relative to the project.
    package var file: String
    /// The rule's code.
    package var code: String
    /// The source text of the finding with white space normalized; empty for a finding in a whole file and for a secret.
    package var text: String
    /// The source line of the finding with white space normalized; empty for the same findings.
    package var line: String

    package init(file: String, code: String, text: String, line: String) {
        (self.file, self.code, self.text, self.line) = (file, code, text, line)
    }
}

/// Computes the keys of findings. Caches source lines, so that each is read once.
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
            // A baseline is committed with the pages and outlives the secret. Not even a hash may be in it: a phone number is found by
            // hashing all of them. So the secrets of a file are only counted.
            if diagnostic.hidesSource { return FindingKey(file: text.path, code: diagnostic.code, text: "", line: "") }
            let bytes = text.bytes[span.bytes.clamped(to: text.bytes.indices)]
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

    /// Collapses white space to single spaces, so that a change of indentation does not change the key. Text of more than 200 bytes
    /// is cut to 100 scalars, followed by a hash of all of it: readers of a diff see no more than that.
    private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        if text.utf8.count <= 200 { return text }
        return text.unicodeScalars.prefix(100).reduce(into: "") { $0.unicodeScalars.append($1) } + "… #" + ByteHash.hex(text.utf8)
    }
}
