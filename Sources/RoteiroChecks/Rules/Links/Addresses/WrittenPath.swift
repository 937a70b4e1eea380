import RoteiroCore

/// An address split into path and suffix, so that its path can be rewritten in the author's style.
struct WrittenPath {
    /// The part before `?` and `#`, as written.
    let path: String
    /// The query and fragment with their delimiters, as written.
    let suffix: String

    init(_ address: String) {
        let utf8 = address.utf8
        let end = utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? utf8.endIndex
        path = String(address[..<end])
        suffix = String(address[end...])
    }

    var isRooted: Bool { path.hasPrefix("/") }
    /// Whether the path starts with `./` or `../`, a style that rewriting preserves.
    var beginsWithDot: Bool { path.hasPrefix(".") }

    /// The decoded path without leading `/`, `./` and `../`. This part is correct even if the folder is wrong.
    var trailing: String {
        URLEncoding.decoded(path).split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    }

    /// Returns the address of `place`, a path relative to the root, in the author's style: root-relative, or relative to `folder`.
    func rewritten(to place: String, from folder: String) -> String {
        if isRooted { return "/" + escaped(place) + suffix }
        let way = WrittenPath.relative(from: folder, to: place)
        let relative = way.isEmpty ? "./" : way
        let needsDot = beginsWithDot && !relative.hasPrefix(".")
        return (needsDot ? "./" : "") + escaped(relative) + suffix
    }

    /// Whether the path has a backslash, also as `%5C`, without being one of a drive (`C:\x`).
    static func hasBackslash(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        let hasDrive = bytes.count > 1 && bytes[0].isASCIILetter && bytes[1] == UInt8(ascii: ":")
        return !hasDrive && URLEncoding.decoded(path).utf8.contains(UInt8(ascii: "\\"))
    }

    /// The address with `/` in place of each backslash of its path.
    static func withSlashes(_ address: String) -> String {
        let written = WrittenPath(address)
        var path = written.path
        for backslash in ["\\", "%5C", "%5c"] {
            path = path.split(separator: backslash, omittingEmptySubsequences: false).joined(separator: "/")
        }
        return path + written.suffix
    }

    /// Returns the path from a folder to a file, both relative to the same root.
    static func relative(from folder: String, to path: String) -> String {
        let from = folder.split(separator: "/")
        let to = path.split(separator: "/", omittingEmptySubsequences: false)
        var shared = 0
        while shared < from.count, shared < to.count - 1, from[shared].utf8.elementsEqual(to[shared].utf8) { shared += 1 }
        return (Array(repeating: "..", count: from.count - shared) + to[shared...].map(String.init)).joined(separator: "/")
    }

    /// Percent-encodes everything if the author does; otherwise only characters with a meaning in Markdown or URLs.
    private func escaped(_ path: String) -> String {
        if self.path.utf8.contains(UInt8(ascii: "%")) { return URLEncoding.path(path) }
        return path.unicodeScalars.map { scalar in
            scalar.value <= 0x20 || "()<>%#?&\"'\\`[]*{}|".unicodeScalars.contains(scalar)
                ? URLEncoding.byte(UInt8(truncatingIfNeeded: scalar.value)) : String(scalar)
        }.joined()
    }
}
