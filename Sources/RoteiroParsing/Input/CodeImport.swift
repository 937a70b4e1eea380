import Algorithms
import RoteiroCore

/// `<<< @/x.js#region{2 ts} [title]`, the line of a code block whose text is in a file.
struct CodeImport: Equatable {
    /// As written, not yet resolved.
    private(set) var path: String
    /// The byte range of the path in its line.
    private(set) var pathRange: Range<Int>
    /// The text after `#`.
    private(set) var region: String?
    /// The text between the braces: highlighted lines, a language and options.
    private var braces: Substring?
    private var title: Substring?

    /// Reads the line whose first nonblank byte is at `start`, as VitePress does: from its end, so that a path may contain spaces.
    init?(_ line: UnsafeBufferPointer<UInt8>, from start: Int) {
        guard line[start...].starts(with: "<<<".utf8), !line[start...].starts(with: "<<<<".utf8) else { return nil }
        let text = line[(start + 3)...].trimming(while: \.isASCIIWhitespace)
        var rest = Substring(String(decoding: text, as: UTF8.self))
        if rest.last == "]", let open = rest.firstRange(of: " [")?.upperBound ?? rest.firstIndex(of: "[").map(rest.index(after:)) {
            title = rest[open...].dropLast()
            rest = rest[..<rest.index(before: open)].trimmingSuffix { $0 == " " }
        }
        if rest.last == "}", let open = rest.lastIndex(of: "{") {
            braces = rest[rest.index(after: open)...].dropLast()
            rest = rest[..<open].trimmingSuffix { $0 == " " }
        }
        if let hash = rest.lastIndex(of: "#"), hash > rest.startIndex {
            let name = rest[rest.index(after: hash)...]
            if !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) {
                region = String(name)
                rest = rest[..<hash]
            }
        }
        guard Self.isPath(rest) else { return nil }
        path = String(rest)
        pathRange = text.startIndex..<(text.startIndex + rest.utf8.count)
    }

    /// `<<< Back` is text: a path starts with `@`, `.` or `/`, contains a `/`, or ends with the extension of a file.
    private static func isPath(_ text: Substring) -> Bool {
        guard let first = text.first else { return false }
        if "@./".contains(first) || text.contains("/") { return true }
        guard let dot = text.lastIndex(of: ".") else { return false }
        let ending = text[text.index(after: dot)...]
        return !ending.isEmpty && !ending.contains(" ")
    }

    var fileName: String { FilePath(path).name }

    /// The info string of the code block: `ts{2} [title]` for the file `x.js` and `{2 ts} [title]`. The braces may contain lines and a
    /// language, which replaces the file extension. An option alone, such as `{:line-numbers}`, keeps it.
    var info: String {
        let parts = braces?.split(separator: " ") ?? []
        let lines = parts.filter { $0.utf8.allSatisfy { $0.isASCIIDigit || "-,".utf8.contains($0) } }
        let option = parts.first { !lines.contains($0) }
        let language = (option?.hasPrefix(":") == false ? "" : fileExtension) + (option ?? "")
        return String(language) + (lines.isEmpty ? "" : "{" + lines.joined(separator: ",") + "}") + (title.map { " [\($0)]" } ?? "")
    }

    /// Only lowercase letters and digits are a language, as in VitePress: `main.c++` has none.
    private var fileExtension: Substring {
        guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let ending = fileName[fileName.utf8.index(after: dot)...]
        return ending.utf8.allSatisfy { $0.isASCIIDigit || $0.isASCIILowercase } ? ending : ""
    }

    /// Every import that a text may contain. Lines in code blocks are included: only the Markdown parser knows them.
    static func candidates(in bytes: [UInt8]) -> [CodeImport] {
        bytes.withUnsafeBufferPointer { bytes in
            var imports: [CodeImport] = []
            var index = 0
            while let mark = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
                let end = bytes[mark...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
                let start = bytes[..<mark].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
                if bytes[start..<mark].allSatisfy({ " \t>-*+.)0123456789".utf8.contains($0) }),
                    let found = CodeImport(UnsafeBufferPointer(rebasing: bytes[mark..<end]), from: 0)
                {
                    imports.append(found)
                }
                index = end
            }
            return imports
        }
    }
}
