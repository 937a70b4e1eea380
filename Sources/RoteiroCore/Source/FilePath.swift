/// A path relative to the project, with `/`. Two paths are equal when their bytes are: on disk, `é` in one
/// code point and `é` in two are different names, though Swift calls such strings equal.
package struct FilePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path as text.
    package let string: String

    /// The path `string`; nothing is resolved.
    package init(_ string: String) {
        self.string = string
    }

    /// Whether the bytes are the same.
    package static func == (left: FilePath, right: FilePath) -> Bool {
        var (left, right) = (left.string, right.string)
        return left.withUTF8 { left in
            right.withUTF8 { right in left.count == right.count && left.elementsEqual(right) }
        }
    }

    /// The order of the bytes.
    package static func < (left: FilePath, right: FilePath) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }

    /// Over the bytes.
    package func hash(into hasher: inout Hasher) {
        var text = string
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }

    /// The path as text.
    package var description: String { string }

    /// The folder that it is in; empty at the top.
    package var folder: String {
        guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(string[..<slash])
    }

    /// The last component.
    package var name: String {
        guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string }
        return String(string[string.utf8.index(after: slash)...])
    }

    /// The last component as words: `canais-de-atendimento` → `Canais de atendimento`.
    package var readableName: String {
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// What follows the last dot of the name, in lower case; empty without one.
    package var fileExtension: String {
        let name = name
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
        return String(name[name.utf8.index(after: dot)...]).lowercased()
    }

    /// `relative` as seen from `folder`, with `.` and `..` worked out; nil when it climbs out of the project.
    package static func join(_ folder: String, _ relative: String) -> String? {
        if folder.isPlain, relative.isPlain {
            if folder.isEmpty { return relative }
            return relative.isEmpty ? folder : folder + "/" + relative
        }
        let slash = UInt8(ascii: "/")
        var path: [UInt8] = []
        path.reserveCapacity(folder.utf8.count + relative.utf8.count + 1)
        func append(_ component: Substring.UTF8View) {
            if !path.isEmpty { path.append(slash) }
            path.append(contentsOf: component)
        }
        for component in folder.utf8.split(separator: slash) { append(component) }
        for component in relative.utf8.split(separator: slash) where !component.elementsEqual(".".utf8) {
            if component.elementsEqual("..".utf8) {
                if path.isEmpty { return nil }
                path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
            } else {
                append(component)
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// The path below `folder`, by components; nil when it is not below it. An empty folder is the project itself.
    package func below(_ folder: String) -> String? {
        if folder.isEmpty { return string }
        let path = string.utf8
        guard path.count > folder.utf8.count + 1, path.starts(with: folder.utf8) else { return nil }
        let slash = path.index(path.startIndex, offsetBy: folder.utf8.count)
        return path[slash] == UInt8(ascii: "/") ? String(string[path.index(after: slash)...]) : nil
    }
}

extension FilePath {
    /// Whether it is `folder`, or lies below it, by components: `/srv/site-secret` begins with `/srv/site`, and is not in it.
    package func isWithin(_ folder: String) -> Bool { self == FilePath(folder) || below(folder) != nil }
}

extension String {
    /// No component to work out: none is empty, `.` or `..`, and no slash stands at an end. Most paths are.
    fileprivate var isPlain: Bool {
        let slash = UInt8(ascii: "/")
        var previous = slash
        for byte in utf8 {
            if previous == slash, byte == slash || byte == UInt8(ascii: ".") { return false }
            previous = byte
        }
        return previous != slash || utf8.isEmpty
    }
}
