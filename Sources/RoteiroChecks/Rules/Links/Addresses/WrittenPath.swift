import RoteiroCore

/// An address as its author wrote it, taken apart so that its path can be written anew in the same style.
struct WrittenPath {
    /// Before `?` and `#`, as written.
    let path: String
    /// The query and the fragment with their signs, as written.
    let suffix: String

    init(_ address: String) {
        let utf8 = address.utf8
        let end = utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? utf8.endIndex
        path = String(address[..<end])
        suffix = String(address[end...])
    }

    /// From the site's root.
    var isRooted: Bool { path.hasPrefix("/") }
    /// `./` or `../`, which some writers always put.
    var beginsWithDot: Bool { path.hasPrefix(".") }

    /// What is left without `/`, `./` and `../`: the part that is right when the folder is wrong.
    var trailing: String {
        URLEncoding.decoded(path).split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    }

    /// The address of `place`, which is relative to the root, in the writer's style: from the root, or from `folder`.
    func rewritten(to place: String, from folder: String) -> String {
        if isRooted { return "/" + escaped(place) + suffix }
        let way = WrittenPath.relative(from: folder, to: place)
        let relative = way.isEmpty ? "./" : way
        let needsDot = beginsWithDot && !relative.hasPrefix(".")
        return (needsDot ? "./" : "") + escaped(relative) + suffix
    }

    /// What follows the first `#`, as written.
    static func fragment(of address: String) -> String {
        String(address.utf8.drop { $0 != UInt8(ascii: "#") }.dropFirst()) ?? ""
    }

    /// The way from one folder to a path, both relative to one root.
    static func relative(from folder: String, to path: String) -> String {
        let from = folder.split(separator: "/")
        let to = path.split(separator: "/", omittingEmptySubsequences: false)
        var shared = 0
        while shared < from.count, shared < to.count - 1, from[shared].utf8.elementsEqual(to[shared].utf8) { shared += 1 }
        return (Array(repeating: "..", count: from.count - shared) + to[shared...].map(String.init)).joined(separator: "/")
    }

    /// Encoded whole when the writer encodes; else only what markdown or a URL would read as something else.
    private func escaped(_ path: String) -> String {
        if self.path.utf8.contains(UInt8(ascii: "%")) { return URLEncoding.path(path) }
        return path.unicodeScalars.map { scalar in
            scalar.value <= 0x20 || "()<>%#?&\"'\\`[]*{}|".unicodeScalars.contains(scalar)
                ? URLEncoding.byte(UInt8(truncatingIfNeeded: scalar.value)) : String(scalar)
        }.joined()
    }
}
