import RoteiroCore

/// A parsed fence line: `::: tip Título {open}`.
struct FenceLine {
    /// The number of colons.
    var markers: Int
    var kind: ContainerKind
    /// The title without attributes and surrounding blanks. `titleColumn` is its byte offset in the line.
    var title: String
    var titleColumn: Int
    /// `{…}` at the end.
    var attributes: Attributes
    /// The byte offset of the colons in the line.
    var column: Int
    /// The byte offset of the end of the line, without trailing blanks.
    var end: Int
    /// The title that the settings of the site give to containers without one.
    var defaultTitle: String?

    enum Meaning {
        case opening(FenceLine)
        /// Only colons.
        case closing(markers: Int)
        /// Colons and a word that is not the name of a container.
        case unknown(Unknown)
    }

    /// An opening line with an unknown name.
    struct Unknown {
        var markers: Int
        /// The name. With `note[Title]`, as in Docusaurus and Starlight, everything to the closing bracket.
        var word: String
        /// The byte offset of the name in the line.
        var column: Int
        /// The title in the brackets.
        var title: String?
        /// The name, or the name and the opening bracket, follow the colons without a blank.
        var isTight: Bool
    }

    /// Parses `line` from its first nonblank character, at `start`. Returns nil if it does not start with at least three colons.
    static func read(
        _ line: UnsafeBufferPointer<UInt8>, from start: Int, _ types: [String: ContainerType] = [:]
    ) -> Meaning? {
        var end = line.count
        while end > start, line[end - 1].isSpaceOrTab || line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
        var index = start
        while index < end, line[index] == UInt8(ascii: ":") { index += 1 }
        let markers = index - start
        guard markers >= 3 else { return nil }
        if index == end { return .closing(markers: markers) }
        while index < end, line[index].isSpaceOrTab { index += 1 }
        let wordStart = index
        // As in markdown-it-container, only a space ends the name: after a tab, the line is no container.
        while index < end, line[index] != 0x20 { index += 1 }
        let word = String(decoding: line[wordStart..<index], as: UTF8.self)
        let type = types[word]
        guard let kind = type?.kind ?? ContainerKind(word) else {
            var unknown = Unknown(markers: markers, word: word, column: wordStart, isTight: wordStart == start + markers)
            if let bracket = bracket(in: line[wordStart..<end]) {
                unknown.word = String(decoding: line[wordStart..<bracket.upperBound], as: UTF8.self)
                unknown.title = String(decoding: line[bracket], as: UTF8.self)
                unknown.title = unknown.title.map { String($0.dropFirst().dropLast()).trimmingBlanks }
            }
            return .unknown(unknown)
        }
        while index < end, line[index].isSpaceOrTab { index += 1 }
        let rest = line[index..<end]
        let (attributes, kept) = Attributes.trailing(in: rest, needsSpace: kind.hasPayload)
        return .opening(
            FenceLine(
                markers: markers, kind: kind, title: String(decoding: line[index..<kept], as: UTF8.self), titleColumn: index,
                attributes: attributes, column: start, end: end, defaultTitle: type?.title))
    }

    /// Returns the range of `[…]` after a name, if nothing but attributes follows.
    private static func bracket(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
        guard let open = text.firstIndex(of: UInt8(ascii: "[")), open > text.startIndex, !text[..<open].contains(0x20) else { return nil }
        var depth = 0
        for index in text[open...].indices {
            if text[index] == UInt8(ascii: "[") { depth += 1 }
            if text[index] == UInt8(ascii: "]") { depth -= 1 }
            guard depth == 0 else { continue }
            let rest = text[(index + 1)...].drop(while: \.isSpaceOrTab)
            return rest.isEmpty || rest.first == UInt8(ascii: "{") ? open..<(index + 1) : nil
        }
        return nil
    }
}

extension FenceLine {
    /// Suggests the kind intended by an unknown word: `TIP`, `tip{.x}`, `tpi`.
    static func nearestKind(to word: String, _ types: [String: ContainerType]) -> String? {
        let letters = String(word.lowercased().prefix { $0.isLetter || $0 == "-" })
        if let kind = ContainerKind(letters) { return kind.name }
        if types[letters] != nil { return letters }
        return EditDistance.nearest(to: word.lowercased(), among: (ContainerKind.all.map(\.name) + types.keys).sorted())
    }
}
