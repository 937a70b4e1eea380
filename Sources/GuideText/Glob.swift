/// A pattern of paths: `*` is any run of characters but `/`, `**` any run at all, `?` one character but `/`.
public struct Glob: Sendable, Hashable {
    private let pattern: [UInt8]

    /// The pattern as written. One that ends with `/` stands for all below that folder.
    public init(_ pattern: String) {
        self.pattern = Array((pattern.hasSuffix("/") ? pattern + "**" : pattern).utf8)
    }

    /// Whether the whole of `path` fits. Takes at most the product of both lengths, whatever the pattern.
    public func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        // reachable[i]: the pattern up to here can end before path[i].
        var reachable = [Bool](repeating: false, count: path.count + 1)
        reachable[0] = true
        var index = 0
        while index < pattern.count {
            let byte = pattern[index]
            if byte == UInt8(ascii: "*") {
                let isDeep = index + 1 < pattern.count && pattern[index + 1] == byte
                index += isDeep ? 2 : 1
                // `**/` may also stand for no folder at all.
                let skipsSlash = isDeep && index < pattern.count && pattern[index] == UInt8(ascii: "/")
                reachable = star(reachable, path, isDeep: isDeep, skipsSlash: skipsSlash)
                if skipsSlash { index += 1 }
                continue
            }
            var next = [Bool](repeating: false, count: path.count + 1)
            for place in path.indices where reachable[place] {
                next[place + 1] = byte == UInt8(ascii: "?") ? path[place] != UInt8(ascii: "/") : path[place] == byte
            }
            reachable = next
            index += 1
        }
        return reachable[path.count]
    }

    private func star(_ reachable: [Bool], _ path: [UInt8], isDeep: Bool, skipsSlash: Bool) -> [Bool] {
        var next = reachable
        for place in path.indices where next[place] && (isDeep || path[place] != UInt8(ascii: "/")) { next[place + 1] = true }
        guard skipsSlash else { return next }
        return next.indices.map { place in
            reachable[place] || (place > 0 && next[place] && path[place - 1] == UInt8(ascii: "/"))
        }
    }
}
