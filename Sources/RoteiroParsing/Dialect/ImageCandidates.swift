import RoteiroCore

/// The images of a `srcset` attribute, split as browsers do (HTML, 4.8.4.3.10).
struct ImageCandidates {
    /// The address with entities decoded.
    let address: String
    /// The byte range of the address in the value.
    let range: Range<Int>
    /// The width or density with entities decoded, such as `2x`; empty if there is none.
    let descriptor: String

    /// `value` is the attribute's source. A comma at the end of an address ends the candidate; one inside it, as in `data:` addresses, does
    /// not, nor does one in parentheses after it.
    static func all(in value: String) -> [ImageCandidates] {
        let bytes = Array(value.utf8)
        let comma = UInt8(ascii: ",")
        var found: [ImageCandidates] = []
        var index = 0
        while true {
            while index < bytes.count, bytes[index].isASCIIWhitespace || bytes[index] == comma { index += 1 }
            if index == bytes.count { return found }
            let start = index
            while index < bytes.count, !bytes[index].isASCIIWhitespace { index += 1 }
            var end = index
            while end > start, bytes[end - 1] == comma { end -= 1 }
            let descriptors = index
            if end == index { index = endOfDescriptors(bytes, from: index) }
            found.append(
                ImageCandidates(
                    address: text(bytes[start..<end]), range: start..<end, descriptor: text(bytes[min(descriptors, index)..<index])))
        }
    }

    private static func endOfDescriptors(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        for index in start..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: ",") where depth <= 0: return index
            default: break
            }
        }
        return bytes.count
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).decodingEntities.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
