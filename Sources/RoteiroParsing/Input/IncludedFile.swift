import Algorithms
import RoteiroCore

/// An included file, with its directives, regions and sections indexed once.
struct IncludedFile {
    let text: SourceText
    /// Whether the file is valid UTF-8.
    let isText: Bool
    /// The offset of the text after the front matter.
    private let body: Int
    private let directives: [IncludeDirective]
    /// By name: from the line after `#region name` to the start of the line with `#endregion name`.
    private let regions: [String: Range<Int>]
    /// By anchor: from a heading to the next heading of the same or a higher level.
    private let sections: [String: Range<Int>]

    init(_ text: SourceText, _ file: FileID) {
        self.text = text
        isText = Encoding.firstInvalidByte(in: text.bytes) == nil
        body = FilePath(text.path).fileExtension == "md" && isText ? FrontMatterReader.read(text.bytes, file: file).bodyStart : 0
        directives = isText ? IncludeDirective.all(in: text.bytes, from: body) : []
        regions = isText ? Self.regions(of: text) : [:]
        sections = isText ? Self.sections(of: text, from: body) : [:]
    }

    /// The directives that start at or after `start`.
    func directives(from start: Int) -> ArraySlice<IncludeDirective> {
        directives[directives.partitioningIndex { $0.range.lowerBound >= start }...]
    }

    /// Returns the bytes that a directive selects; nil if its region does not exist. The lines of a region count from its start, as in
    /// VitePress.
    func range(of directive: IncludeDirective) -> Range<Int>? {
        var range = body..<text.bytes.count
        if let name = directive.region {
            guard let found = regions[name] ?? sections[name] else { return nil }
            range = found
        }
        guard directive.firstLine != nil || directive.lastLine != nil else { return range }
        let count = text.lineStarts.count
        let linesBefore = directive.region == nil ? 0 : text.lineStarts.partitioningIndex { Int($0) >= range.lowerBound }
        let first = linesBefore + min(max(1, directive.firstLine ?? 1), count + 1)
        let last = min(count, linesBefore + min(directive.lastLine ?? count, count))
        guard first <= last else { return range.lowerBound..<range.lowerBound }
        let end = min(text.range(ofLine: last).upperBound, range.upperBound)
        return min(text.range(ofLine: first).lowerBound, end)..<end
    }

    private static func regions(of text: SourceText) -> [String: Range<Int>] {
        var regions: [String: Range<Int>] = [:]
        var starts: [String: Int] = [:]
        for line in 1...text.lineStarts.count {
            let content = text.bytes[text.range(ofLine: line)]
            guard content.contains(UInt8(ascii: "#")) else { continue }
            let words = content.split { $0 == 0x20 || $0 == 0x09 }
            guard let mark = words.firstIndex(where: { $0.ends(with: "#region") || $0.ends(with: "#endregion") }), mark + 1 < words.count
            else { continue }
            let name = String(decoding: words[mark + 1], as: UTF8.self)
            if words[mark].ends(with: "#region") {
                if starts[name] == nil { starts[name] = text.start(ofLine: line + 1) }
            } else if let start = starts[name], regions[name] == nil {
                regions[name] = start..<max(start, text.start(ofLine: line))
            }
        }
        for (name, start) in starts where regions[name] == nil { regions[name] = start..<text.bytes.count }
        return regions
    }

    private static func sections(of text: SourceText, from body: Int) -> [String: Range<Int>] {
        var sections: [String: Range<Int>] = [:]
        var fence: ArraySlice<UInt8>?
        var open: [(slug: String, level: Int, start: Int)] = []
        func close(_ level: Int, at end: Int) {
            while let last = open.last, last.level >= level {
                if sections[last.slug] == nil { sections[last.slug] = last.start..<end }
                open.removeLast()
            }
        }
        for line in 1...text.lineStarts.count where text.start(ofLine: line) >= body {
            let whole = text.bytes[text.range(ofLine: line)]
            let indent = whole.prefix { $0 == 0x20 }.count
            guard indent <= 3 else { continue }
            let content = whole.dropFirst(indent)
            if let marker = fence {
                if content.closesFence(marker) { fence = nil }
                continue
            }
            fence = content.openingFence
            let level = content.prefix { $0 == UInt8(ascii: "#") }.count
            guard (1...6).contains(level), content.dropFirst(level).first?.isSpaceOrTab == true else { continue }
            let start = text.start(ofLine: line)
            close(level, at: start)
            open.append((anchor(of: Array(content.dropFirst(level))), level, start))
        }
        close(0, at: text.bytes.count)
        return sections
    }

    private static func anchor(of heading: [UInt8]) -> String {
        let (attributes, kept) = heading.trimmingSuffix(while: \.isSpaceOrTab).withUnsafeBufferPointer { Attributes.trailing(in: $0[...]) }
        return attributes.id ?? Slug.heading(String(decoding: heading[..<kept], as: UTF8.self))
    }
}

extension SourceText {
    /// The offset of a 1-based line; the end of the text for a line after the last.
    fileprivate func start(ofLine line: Int) -> Int { line <= lineStarts.count ? Int(lineStarts[line - 1]) : bytes.count }
}

extension ArraySlice<UInt8> {
    /// The backticks or tildes that open a code block; nil if the line opens none.
    fileprivate var openingFence: ArraySlice<UInt8>? {
        guard let mark = first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let marks = prefix { $0 == mark }
        let isInline = mark == UInt8(ascii: "`") && dropFirst(marks.count).contains(mark)
        return marks.count >= 3 && !isInline ? marks : nil
    }

    fileprivate func closesFence(_ opening: ArraySlice<UInt8>) -> Bool {
        let marks = prefix { $0 == opening.first }
        return marks.count >= opening.count && dropFirst(marks.count).allSatisfy(\.isSpaceOrTab)
    }

    fileprivate func ends(with word: StaticString) -> Bool { word.withUTF8Buffer { suffix($0.count).elementsEqual($0) } }
}
