import RoteiroCore

/// What a finding is known by from run to run: the same when its line moves, another when the line or the text at fault changes.
///
/// It is the 64-bit FNV-1a hash of the rule's code, the path, the text at fault, its whole line and a
/// number that tells repeats apart. It guards nothing: whoever wants two findings to look alike can write them alike.
struct FindingFingerprint: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The hash.
    let value: UInt64

    /// The fingerprint of that hash.
    init(_ value: UInt64) {
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    var description: String { value.hex }

    /// Reads what `description` wrote; nil for anything else.
    init?(_ description: String) {
        guard description.utf8.count == 16, let value = UInt64(description, radix: 16) else { return nil }
        self.init(value)
    }

    /// By the hash.
    static func < (left: FindingFingerprint, right: FindingFingerprint) -> Bool { left.value < right.value }

    /// One for each finding, in their order, no two alike: equal findings are numbered in the order of the list, so it must be
    /// the list of a whole run, sorted.
    static func all(of diagnostics: [Diagnostic], in texts: SourceTexts) -> [FindingFingerprint] {
        var lines = LineHashes(texts: texts)
        var told: [ByteHash: Int] = [:]
        return diagnostics.map { diagnostic in
            var hash = lines.hash(of: diagnostic)
            let repeats = told[hash, default: 0]
            told[hash] = repeats + 1
            if repeats > 0 { hash.add(String(repeats).utf8) }
            return FindingFingerprint(hash.value)
        }
    }
}

/// Hashes findings without their repeats. A line is read once, however many findings it has.
private struct LineHashes {
    /// More of the text at fault says nothing more, and long places may lie over each other.
    private static let limit = 256

    let texts: SourceTexts
    private var last: (file: FileID, line: Int, hash: ByteHash)?

    init(texts: SourceTexts) {
        self.texts = texts
    }

    mutating func hash(of diagnostic: Diagnostic) -> ByteHash {
        switch diagnostic.location {
        case .file(let path):
            var hash = ByteHash()
            hash.add(diagnostic.code.utf8)
            hash.add(path.utf8)
            return hash
        case .span(let span):
            let text = texts[span.file]
            let line = text.line(at: Int(span.lower))
            var hash = hash(ofLine: line, span.file)
            let end = min(Int(span.upper), text.range(ofLine: line).upperBound, Int(span.lower) + Self.limit)
            hash.add(diagnostic.code.utf8)
            hash.add(text.path.utf8)
            hash.add(text.bytes[min(Int(span.lower), end)..<end])
            return hash
        }
    }

    /// The line without the blanks around it: one that is indented anew is the same line.
    private mutating func hash(ofLine line: Int, _ file: FileID) -> ByteHash {
        if let last, last.file == file, last.line == line { return last.hash }
        let text = texts[file]
        var bytes = text.bytes[text.range(ofLine: line)]
        while bytes.first == 0x20 || bytes.first == 0x09 { bytes.removeFirst() }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
        var hash = ByteHash()
        hash.add(bytes)
        last = (file, line, hash)
        return hash
    }
}
