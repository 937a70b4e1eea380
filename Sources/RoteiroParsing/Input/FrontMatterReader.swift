import RoteiroCore

/// Parses the front matter at the start of a page.
struct FrontMatterReader {
    /// `bodyStart` is the offset of the text after the front matter.
    struct Result {
        var frontMatter = FrontMatter()
        var bodyStart: Int
        var faults: [SyntaxFault] = []
    }

    /// Expects a first line `---`, YAML and a closing line `---`. A byte order mark may precede them.
    static func read(_ source: [UInt8], file: FileID) -> Result {
        let head = source.starts(with: Encoding.byteOrderMark) ? 3 : 0
        if let toml = TOMLBlock(in: source, from: head, file: file) { return toml.result }
        let first = firstLine(of: source, from: head)
        if first > head, let place = block(in: source, from: first), place.bodyStart != nil, isKeys(source[place.range]) {
            var result = read(source, from: first, file: file)
            result.faults.insert(.frontMatterInvalid(.misplaced, Span(file, first, first + 3)), at: 0)
            return result
        }
        return read(source, from: head, file: file)
    }

    private static func read(_ source: [UInt8], from head: Int, file: FileID) -> Result {
        guard let yaml = block(in: source, from: head) else { return Result(bodyStart: head) }
        guard let body = yaml.bodyStart else {
            let fault = SyntaxFault.frontMatterInvalid(.unclosed, Span(file, head, head + 3))
            return Result(bodyStart: head, faults: [fault])
        }
        var result = Result(bodyStart: body)
        switch YAMLReader.read(source, yaml.range, file: file) {
        case .failure(let problem):
            result.faults.append(.frontMatterInvalid(.syntax(problem.message), problem.span))
        case .success(.some(let root)):
            guard case .map(let entries) = root.value else {
                result.faults.append(.frontMatterInvalid(.type(key: "", expected: .map), root.span))
                break
            }
            result.frontMatter = FrontMatter(entries: entries)
            result.faults += entries.compactMap(fault)
        case .success(.none): break
        }
        return result
    }

    /// The start of the first line that is not blank.
    private static func firstLine(of source: [UInt8], from head: Int) -> Int {
        var line = head
        while line < source.count {
            let next = nextLine(source, after: line)
            if !source[line..<next].allSatisfy(\.isASCIIWhitespace) { return line }
            line = next
        }
        return head
    }

    /// Whether the text between two rules consists of keys, values and their further lines. Prose between rules does not.
    private static func isKeys(_ yaml: ArraySlice<UInt8>) -> Bool {
        guard isKey(yaml.prefix { $0 != 0x0A && $0 != 0x0D }) else { return false }
        let lines = yaml.split { $0 == 0x0A || $0 == 0x0D }
        return lines.allSatisfy { line in
            isKey(line) || line.first.map { $0.isSpaceOrTab || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "#") } ?? true
        }
    }

    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
        let rest = line.dropFirst(name.count)
        return !name.isEmpty && rest.first == UInt8(ascii: ":") && (rest.dropFirst().first.map(\.isASCIIWhitespace) ?? true)
    }

    private static func block(in source: [UInt8], from head: Int) -> (range: Range<Int>, bodyStart: Int?)? {
        guard let first = dashesEnd(source, at: head) else { return nil }
        var index = first
        while index < source.count {
            if let end = dashesEnd(source, at: index) { return (first..<index, end) }
            index = nextLine(source, after: index)
        }
        // A thematic break at the start of a page is not front matter, unless the next line contains a colon.
        return source[first...].prefix(while: { $0 != 0x0A && $0 != 0x0D }).contains(UInt8(ascii: ":")) ? (first..<index, nil) : nil
    }

    /// Returns the start of the next line if the line at `index` is `---`.
    private static func dashesEnd(_ source: [UInt8], at index: Int) -> Int? {
        guard source[min(index, source.count)...].starts(with: "---".utf8) else { return nil }
        var end = index + 3
        while end < source.count, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
        if end == source.count { return end }
        guard source[end] == 0x0A || source[end] == 0x0D else { return nil }
        return nextLine(source, after: end)
    }

    static func nextLine(_ source: [UInt8], after index: Int) -> Int {
        var end = index
        while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
        if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { return end + 2 }
        return min(source.count, end + 1)
    }

    /// Whether a key of VitePress would change the page there, but has no effect here. `true` is what VitePress does anyway.
    private static func isLost(_ entry: MetadataValue.Entry) -> Bool {
        let value = entry.value.value
        if entry.key.value == "head" {
            guard case .list(let elements) = value else { return value != .null }
            return !elements.allSatisfy(\.value.isNoIndex)
        }
        return FrontMatterKeys.unused.contains(entry.key.value) && value != .null && value != .bool(true)
    }

    /// Reports a known key whose value has the wrong type, and an unknown key within edit distance 1 of a known one.
    private static func fault(of entry: MetadataValue.Entry) -> SyntaxFault? {
        let key = entry.key.value
        if let expected = FrontMatterKeys.typed[key] {
            return expected.accepts(entry.value.value) ? nil : .frontMatterInvalid(.type(key: key, expected: expected), entry.value.span)
        }
        if FrontMatterKeys.untyped.contains(key) { return isLost(entry) ? .frontMatterUnused(key, entry.key.span) : nil }
        guard let nearest = FrontMatterKeys.all.first(where: { EditDistance.between(key, $0, limit: 1) != nil }) else { return nil }
        return .frontMatterKey(key, nearest: nearest, entry.key.span)
    }
}

enum FrontMatterKeys {
    /// The keys that Roteiro reads, with the types of their values.
    static let typed: [String: SyntaxFault.FrontMatterProblem.Expected] = [
        "title": .text, "description": .text, "layout": .textOrBoolean, "id": .text, "lang": .text, "tags": .textOrList,
        "redirect_from": .textOrList, "draft": .boolean, "order": .number, "steps": .text, "search": .boolean, "lead": .boolean,
        "outline": .outline, "prev": .pagerLink, "next": .pagerLink,
    ]

    /// VitePress keys whose values are not checked.
    static let untyped: Set<String> = [
        "sidebar", "head", "hero", "features", "titleTemplate", "pageClass", "aside", "editLink", "lastUpdated",
        "author", "date", "footer", "navbar", "isHome", "markdownStyles",
    ]

    /// Those that change the page in VitePress and have no effect here.
    static let unused: Set<String> = ["sidebar", "titleTemplate", "pageClass", "aside", "footer", "navbar"]

    /// In a fixed order, so that suggestions are deterministic.
    static let all = typed.keys.sorted() + untyped.sorted()
}

extension SyntaxFault.FrontMatterProblem.Expected {
    /// Whether `value` has this type. An empty value always does.
    func accepts(_ value: MetadataValue) -> Bool {
        if value == .null { return true }
        return switch self {
        case .text: value.string != nil
        case .list: if case .list = value { true } else { false }
        case .map: if case .map = value { true } else { false }
        case .boolean: if case .bool = value { true } else { false }
        case .textOrList: value.strings != nil
        case .textOrBoolean: value.string != nil || value == .bool(true) || value == .bool(false)
        case .outline: FrontMatter.OutlineChoice(value) != nil
        case .pagerLink:
            switch value {
            case .bool, .string, .int: true
            case .map: value["text"]?.string != nil || value["link"]?.string != nil
            case .null, .list: false
            }
        case .number: if case .int = value { true } else { false }
        }
    }
}
