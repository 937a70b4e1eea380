/// A path relative to the project, separated by `/`. Equality compares bytes, unlike that of `String`: on disk, `é` in composed and
/// decomposed form are different names.
package struct FilePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let string: String

    /// Wraps `string` as it is, without resolving it.
    package init(_ string: String) {
        self.string = string
    }

    package static func == (left: FilePath, right: FilePath) -> Bool {
        var (left, right) = (left.string, right.string)
        return left.withUTF8 { left in
            right.withUTF8 { right in left.count == right.count && left.elementsEqual(right) }
        }
    }

    package static func < (left: FilePath, right: FilePath) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var text = string
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }

    package var description: String { string }

    /// The folder of the file; empty at the top.
    package var folder: String {
        guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(string[..<slash])
    }

    /// The last component.
    package var name: String {
        guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string }
        return String(string[string.utf8.index(after: slash)...])
    }

    /// The last component as text: `canais-de-atendimento` → `Canais de atendimento`.
    package var readableName: String {
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The part of the name after its last dot, in lower case; empty without a dot.
    package var fileExtension: String {
        let name = name
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
        return String(name[name.utf8.index(after: dot)...]).lowercased()
    }

    /// Resolves `relative` against `folder`, including `.` and `..`. Returns nil for a path outside the project.
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

    /// Returns the path relative to `folder`; nil if it is not inside it. Compares whole components. An empty folder is the project
    /// itself.
    package func below(_ folder: String) -> String? {
        if folder.isEmpty { return string }
        let path = string.utf8
        guard path.count > folder.utf8.count + 1, path.starts(with: folder.utf8) else { return nil }
        let slash = path.index(path.startIndex, offsetBy: folder.utf8.count)
        return path[slash] == UInt8(ascii: "/") ? String(string[path.index(after: slash)...]) : nil
    }
}

extension FilePath {
    /// `x/index.md` for `x/README.md`, in any letter case; nil for other names.
    package var indexOfReadme: FilePath? {
        guard name.lowercased() == "readme.md" else { return nil }
        return FilePath(folder.isEmpty ? "index.md" : folder + "/index.md")
    }

    /// Returns whether the path is `folder` or inside it. Compares whole components: `/srv/site-secret` is not in `/srv/site`.
    package func isWithin(_ folder: String) -> Bool { self == FilePath(folder) || below(folder) != nil }
}

extension String {
    /// The path has no empty, `.` or other dot component and no slash at an end, so it needs no resolution. Most paths are plain.
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
