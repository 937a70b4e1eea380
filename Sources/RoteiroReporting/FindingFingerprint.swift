import RoteiroCore

/// A finding's key and a number that distinguishes repeats, as one 64-bit FNV-1a hash. It protects nothing: two findings can be made to
/// look alike.
struct FindingFingerprint: Sendable, Hashable, CustomStringConvertible {
    /// The hash.
    let value: UInt64

    /// The fingerprint of that hash.
    init(_ value: UInt64) {
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    var description: String { value.hex }

    /// One for each finding, in their order, no two alike: equal findings are numbered in the order of the list, so it must be
    /// the list of a whole run, sorted.
    static func all(of diagnostics: [Diagnostic], in texts: SourceTexts) -> [FindingFingerprint] {
        var keys = FindingKeys(texts)
        var told: [FindingKey: Int] = [:]
        return diagnostics.map { diagnostic in
            let key = keys.key(of: diagnostic)
            let repeats = told[key, default: 0]
            told[key] = repeats + 1
            var hash = ByteHash()
            for part in [key.code, key.file, key.text, key.line] { hash.add(part.utf8) }
            if repeats > 0 { hash.add(String(repeats).utf8) }
            return FindingFingerprint(hash.value)
        }
    }
}
