import RoteiroCore

/// Searches the raw bytes of a file for secrets, including code, addresses and comments, in linear time.
struct SecretSearch {
    typealias Found = (secret: Secret, range: Range<Int>)

    private let bytes: [UInt8]
    private var found: [Found] = []

    /// Returns the secrets in source order, without overlaps.
    static func secrets(in bytes: [UInt8]) -> [Found] {
        var search = SecretSearch(bytes: bytes)
        search.run()
        return search.found
    }

    private mutating func run() {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isHead = index == 0 || !(bytes[index - 1].isWordByte || bytes[index - 1] == UInt8(ascii: "_"))
            let result: Found? =
                switch byte {
                case UInt8(ascii: "@"): MailAddress.find(at: index, in: bytes)
                case UInt8(ascii: "-"): PrivateKey.find(at: index, in: bytes)
                case UInt8(ascii: "+"), UInt8(ascii: "("): PhoneOrCPF.find(at: index, in: bytes)
                case 0x30...0x39: isHead ? PhoneOrCPF.find(at: index, in: bytes) : nil
                case 0x41...0x5A, 0x61...0x7A: isHead ? key(at: index) : nil
                default: nil
                }
            if let result, result.range.lowerBound >= found.last?.range.upperBound ?? 0 {
                found.append(result)
                index = max(index + 1, result.range.upperBound)
            } else {
                index += 1
            }
        }
    }

    private func key(at index: Int) -> Found? {
        KeyShape.find(at: index, in: bytes) ?? SecretAssignment.find(at: index, in: bytes)
    }
}
