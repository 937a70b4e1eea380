import Algorithms
import RoteiroCore

/// Front matter in TOML between `+++` lines, as Hugo and Zola write it. It is hidden and does not count, except that a draft stays one.
struct TOMLBlock {
    let result: FrontMatterReader.Result

    /// Returns nil if the text at `head` is no such block: it needs a line `key = value` and a second `+++`.
    init?(in source: [UInt8], from head: Int, file: FileID) {
        guard var index = Self.markEnd(source, at: head) else { return nil }
        var hasKey = false
        var entries: [MetadataValue.Entry] = []
        while index < source.count {
            if let end = Self.markEnd(source, at: index) {
                guard hasKey else { return nil }
                var result = FrontMatterReader.Result(frontMatter: FrontMatter(entries: entries), bodyStart: end)
                result.faults = [.frontMatterInvalid(.toml, Span(file, head, head + 3))]
                self.result = result
                return
            }
            let next = FrontMatterReader.nextLine(source, after: index)
            if let (key, value) = Self.entry(source, index..<next) {
                hasKey = true
                let name = String(decoding: source[key], as: UTF8.self)
                if name == "draft", source[value].elementsEqual("true".utf8) {
                    let (key, value) = (Span(file, key.lowerBound, key.upperBound), Span(file, value.lowerBound, value.upperBound))
                    entries.append(MetadataValue.Entry(key: Located(name, at: key), value: Located(.bool(true), at: value)))
                }
            }
            index = next
        }
        return nil
    }

    /// Returns the start of the next line if the line at `index` is `+++`.
    private static func markEnd(_ source: [UInt8], at index: Int) -> Int? {
        let next = FrontMatterReader.nextLine(source, after: index)
        guard index < source.count else { return nil }
        let line = source[index..<next]
        return line.starts(with: "+++".utf8) && line.dropFirst(3).allSatisfy(\.isASCIIWhitespace) ? next : nil
    }

    /// The ranges of the key and the value of `key = value`.
    private static func entry(_ source: [UInt8], _ line: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
        guard let sign = source[line].firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let key = source[line.lowerBound..<sign].trimming(while: \.isASCIIWhitespace)
        let value = source[(sign + 1)..<line.upperBound].trimming(while: \.isASCIIWhitespace)
        let isName = key.allSatisfy { $0.isASCIIAlphanumeric || "_-.\"".utf8.contains($0) }
        return key.isEmpty || value.isEmpty || !isName ? nil : (key.indices, value.indices)
    }
}
