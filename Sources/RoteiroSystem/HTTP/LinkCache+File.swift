import RoteiroCore

/// The file format of the cache: a header to detect damage, then one line per result. No field can contain tabs or line breaks.
///
///     roteiro-links 1 COUNT HASH
///     TIME<tab>URL<tab>STATUS<tab>MOVED-TO<tab>REACHED<tab>HTTPS
extension LinkCache {
    /// The file has another version, is truncated or was modified.
    package struct Damaged: Error {}

    package var bytes: [UInt8] {
        let lines = entries.sorted { $0.key < $1.key }.map { url, entry in
            let fields = [
                String(entry.time), url, Self.status(entry.answer.outcome), entry.answer.movedTo ?? "", entry.answer.reached ?? "",
                entry.answer.worksOverHTTPS.map(String.init) ?? "",
            ]
            return fields.joined(separator: "\t") + "\n"
        }
        let body = lines.joined().utf8
        return Array("\(Self.name) \(lines.count) \(Self.hash(body))\n".utf8) + body
    }

    package init(_ bytes: [UInt8]) throws(Damaged) {
        let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Damaged() }
        let lines = parts[1].split(separator: 0x0A)
        guard parts[0].elementsEqual("\(Self.name) \(lines.count) \(Self.hash(parts[1]))".utf8) else { throw Damaged() }
        self.init()
        for line in lines {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 6, let time = Int(fields[0]), let outcome = Self.outcome(fields[2]) else { throw Damaged() }
            func field(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
            let answer = LinkCheckResult(outcome, movedTo: field(3), reached: field(4), worksOverHTTPS: field(5).map { $0 == "true" })
            restore(fields[1], Entry(answer: answer, time: time))
        }
    }

    private static let name = "roteiro-links 1"

    private static func status(_ outcome: LinkCheckResult.Outcome) -> String {
        if case .dead(let status) = outcome { String(status) } else { "alive" }
    }

    private static func outcome(_ text: String) -> LinkCheckResult.Outcome? {
        text == "alive" ? .alive : Int(text).map { .dead(status: $0) }
    }

    /// Detects accidental damage only. Without leading zeros.
    private static func hash(_ bytes: some Sequence<UInt8>) -> String {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return String(hash.value, radix: 16)
    }
}
