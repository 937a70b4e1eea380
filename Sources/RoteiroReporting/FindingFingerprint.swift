import RoteiroCore

/// A 64-bit FNV-1a hash of a finding's key and, for repeated keys, its occurrence number. It is not cryptographic: an author
/// can make two findings collide.
struct FindingFingerprint: Sendable, Hashable, CustomStringConvertible {
    let value: UInt64

    init(_ value: UInt64) {
        self.value = value
    }

    /// Sixteen hexadecimal digits.
    var description: String { value.hex }

    /// Returns one fingerprint per finding, in order. Equal findings are numbered by their order, so `diagnostics` must be the complete,
    /// sorted findings of a run.
    static func all(of diagnostics: [Diagnostic], in texts: SourceTexts) -> [FindingFingerprint] {
        var keys = FindingKeys(texts)
        var seen: [FindingKey: Int] = [:]
        return diagnostics.map { diagnostic in
            let key = keys.key(of: diagnostic)
            let repeats = seen[key, default: 0]
            seen[key] = repeats + 1
            var hash = ByteHash()
            for part in [key.code, key.file, key.text, key.line] { hash.add(part.utf8) }
            if repeats > 0 { hash.add(String(repeats).utf8) }
            return FindingFingerprint(hash.value)
        }
    }
}
