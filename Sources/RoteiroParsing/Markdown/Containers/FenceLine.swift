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

    enum Meaning {
        case opening(FenceLine)
        /// Only colons.
        case closing(markers: Int)
        /// Colons and a word that is not the name of a container.
        case unknown(word: String, column: Int)
    }

    /// Parses `line` from its first nonblank character, at `start`. Returns nil if it does not start with at least three colons.
    static func read(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Meaning? {
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
        guard let kind = ContainerKind(word) else { return .unknown(word: word, column: wordStart) }
        while index < end, line[index].isSpaceOrTab { index += 1 }
        let rest = line[index..<end]
        let (attributes, kept) = Attributes.trailing(in: rest, needsSpace: kind.hasPayload)
        return .opening(
            FenceLine(
                markers: markers, kind: kind, title: String(decoding: line[index..<kept], as: UTF8.self), titleColumn: index,
                attributes: attributes, column: start, end: end))
    }
}

extension FenceLine {
    /// Suggests the kind intended by an unknown word: `TIP`, `tip{.x}`, `tpi`.
    static func nearestKind(to word: String) -> String? {
        let letters = word.lowercased().prefix { $0.isLetter || $0 == "-" }
        if let kind = ContainerKind(letters) { return kind.name }
        return EditDistance.nearest(to: word.lowercased(), among: ContainerKind.all.map(\.name).sorted())
    }
}
