import Algorithms
import RoteiroCore

/// The format of the API keys of a service, according to its documentation.
struct KeyShape {
    let service: String
    let prefix: String
    /// The number of bytes after the prefix.
    let count: ClosedRange<Int>
    /// The bytes allowed besides letters and digits.
    let others: String

    /// All formats, grouped by the first byte of the prefix.
    private static let all: [UInt8: [KeyShape]] = Dictionary(grouping: [
        KeyShape(service: "Amazon Web Services", prefix: "AKIA", count: 16...16, others: ""),
        KeyShape(service: "Amazon Web Services", prefix: "ASIA", count: 16...16, others: ""),
        KeyShape(service: "GitHub", prefix: "ghp_", count: 36...255, others: ""),
        KeyShape(service: "GitHub", prefix: "gho_", count: 36...255, others: ""),
        KeyShape(service: "GitHub", prefix: "ghu_", count: 36...255, others: ""),
        KeyShape(service: "GitHub", prefix: "ghs_", count: 36...255, others: ""),
        KeyShape(service: "GitHub", prefix: "ghr_", count: 36...255, others: ""),
        KeyShape(service: "GitHub", prefix: "github_pat_", count: 22...255, others: "_"),
        KeyShape(service: "GitLab", prefix: "glpat-", count: 20...64, others: "-_."),
        KeyShape(service: "Slack", prefix: "xoxb-", count: 10...255, others: "-"),
        KeyShape(service: "Slack", prefix: "xoxp-", count: 10...255, others: "-"),
        KeyShape(service: "Slack", prefix: "xoxa-", count: 10...255, others: "-"),
        KeyShape(service: "Slack", prefix: "xoxr-", count: 10...255, others: "-"),
        KeyShape(service: "Slack", prefix: "xoxs-", count: 10...255, others: "-"),
        KeyShape(service: "Google", prefix: "AIza", count: 35...35, others: "-_"),
        KeyShape(service: "Stripe", prefix: "sk_live_", count: 16...255, others: ""),
        KeyShape(service: "Stripe", prefix: "rk_live_", count: 16...255, others: ""),
        KeyShape(service: "OpenAI", prefix: "sk-proj-", count: 20...255, others: "-_"),
        KeyShape(service: "Anthropic", prefix: "sk-ant-", count: 20...255, others: "-_"),
        KeyShape(service: "SendGrid", prefix: "SG.", count: 40...100, others: "-_."),
        KeyShape(service: "Meta", prefix: "EAA", count: 60...512, others: ""),
        KeyShape(service: "Mercado Pago", prefix: "APP_USR-", count: 30...100, others: "-_"),
    ]) { $0.prefix.utf8.first ?? 0 }

    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        for shape in all[bytes[index]] ?? [] where bytes[index...].starts(with: shape.prefix.utf8) {
            // A trailing dot ends the sentence.
            let tail = run(from: index + shape.prefix.utf8.count, in: bytes, others: shape.others).trimmingSuffix {
                $0 == UInt8(ascii: ".")
            }
            let range = index..<tail.endIndex
            guard shape.count.contains(tail.count), !SecretPlaceholder.isLikely(tail) else { continue }
            return (Secret(kind: .key(shape.service), text: String(decoding: bytes[range], as: UTF8.self)), range)
        }
        return webToken(at: index, in: bytes)
    }

    /// Returns the run of letters, digits and `others`, at most 1000 bytes: no key is longer.
    static func run(from start: Int, in bytes: [UInt8], others: String) -> ArraySlice<UInt8> {
        bytes[min(start, bytes.count)...].prefix(1000).prefix { byte in
            byte < 0x80 && (byte.isWordByte || others.utf8.contains(byte))
        }
    }

    /// Matches a JSON Web Token (RFC 7519): Base64 header (`{"` encodes to `eyJ`), payload and signature.
    private static func webToken(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        guard bytes[index...].starts(with: "eyJ".utf8) else { return nil }
        let token = run(from: index, in: bytes, others: "-_.")
        let parts = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].count >= 10, parts[1].count >= 10, parts[2].count >= 10 else { return nil }
        let range = index..<parts[2].endIndex
        return (Secret(kind: .token, text: String(decoding: bytes[range], as: UTF8.self)), range)
    }
}
