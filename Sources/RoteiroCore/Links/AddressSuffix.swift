/// What follows the path of an address, as written.
package struct AddressSuffix: Sendable, Hashable {
    /// With its `?`; empty if there is none.
    package let query: String
    /// The anchor without its `#`; nil if there is no `#`, empty if nothing stands between `#` and the directive.
    package let anchor: String?
    /// An instruction for the browser, such as `:~:text=word`, which is no part of the anchor; empty if there is none.
    package let directive: String

    package init(of address: String) {
        let bytes = Array(Address.dropControls(address).utf8)
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let mark = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
        query = String(decoding: bytes[mark..<hash], as: UTF8.self)
        guard hash < bytes.endIndex else {
            (anchor, directive) = (nil, "")
            return
        }
        let end = AddressSuffix.directive(in: bytes[(hash + 1)...])
        anchor = String(decoding: bytes[(hash + 1)..<end], as: UTF8.self)
        directive = String(decoding: bytes[end...], as: UTF8.self)
    }

    /// Query, `#`, anchor and directive.
    package var string: String { query + (anchor.map { "#" + $0 + directive } ?? "") }

    /// Returns the start of `:~:` in a fragment, or the end of the fragment.
    static func directive(in fragment: ArraySlice<UInt8>) -> Int {
        fragment.indices.first { fragment[$0...].starts(with: ":~:".utf8) } ?? fragment.endIndex
    }
}
