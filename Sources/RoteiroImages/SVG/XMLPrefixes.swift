/// The namespace prefixes in scope (Namespaces in XML, 3). Browsers refuse a drawing with a prefix that nothing declares.
struct XMLPrefixes {
    private let source: ImageBytes
    /// The number of open declarations of each prefix.
    private var declared: [String: Int] = ["xml": 1, "xmlns": 1]
    /// The prefixes that each open element declares.
    private var open: [[String]] = []

    init(_ source: ImageBytes) { self.source = source }

    mutating func open(_ tag: XMLTag) {
        let mark = Array("xmlns:".utf8)
        let own = tag.attributes.filter { source.bytes[$0.name].starts(with: mark) }
            .map { String(decoding: source.bytes[$0.name].dropFirst(mark.count), as: UTF8.self) }
        for name in own { declared[name, default: 0] += 1 }
        open.append(own)
    }

    mutating func close() {
        for name in open.popLast() ?? [] { declared[name, default: 1] -= 1 }
    }

    /// Returns the first prefix in the tag that is not in scope.
    func undeclared(in tag: XMLTag) -> String? {
        for range in [tag.name] + tag.attributes.map(\.name) {
            let name = source.bytes[range]
            guard let colon = name.firstIndex(of: UInt8(ascii: ":")), colon > name.startIndex else { continue }
            let prefix = String(decoding: name[..<colon], as: UTF8.self)
            if declared[prefix, default: 0] < 1 { return prefix }
        }
        return nil
    }
}
