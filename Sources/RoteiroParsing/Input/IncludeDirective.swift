import Algorithms

/// `<!--@include: ./x.md#region{3,10}-->` or `<<< @/x.js#region{2} [title]`.
struct IncludeDirective: Equatable {
    enum Kind: Equatable {
        /// Markdown that replaces the directive.
        case markdown
        /// Code that becomes a code block. `info` is the text after the path: highlighted lines, language and title.
        case snippet(info: String)
    }

    var kind: Kind
    /// As written, not yet resolved.
    var path: String
    /// The byte range of the path in its file.
    var pathRange: Range<Int>
    /// The text after `#`: the name of a region, or the slug of a heading.
    var region: String?
    /// `{3,10}`, 1-based and inclusive; nil means from the start or to the end.
    var firstLine: Int?
    var lastLine: Int?
    /// The byte range of the directive in its file.
    var range: Range<Int>

    /// Every directive in `bytes[start...]`, in order.
    static func all(in bytes: [UInt8], from start: Int) -> [IncludeDirective] {
        var directives: [IncludeDirective] = []
        var index = start
        while let mark = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = mark + 1
            if let line = directiveLine(in: bytes, at: mark) {
                index = line.end
                if let directive = line.directive { directives.append(directive) }
            } else if let directive = snippet(in: bytes, at: mark, from: start) {
                directives.append(directive)
                index = directive.range.upperBound
            }
        }
        return directives
    }

    /// Parses `<!--@include: …-->` on one line and returns the offset at which to continue. If the comment does not end on the line, that
    /// is the end of the line. Returns nil if `mark` does not start an include.
    private static func directiveLine(in bytes: [UInt8], at mark: Int) -> (directive: IncludeDirective?, end: Int)? {
        guard bytes[mark...].starts(with: "<!--".utf8) else { return nil }
        let start = mark + 4 + bytes[(mark + 4)...].prefix { $0 == 0x20 }.count
        guard bytes[start...].starts(with: "@include:".utf8) else { return nil }
        let argument = start + 9
        var end = argument
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
            if bytes[end] == UInt8(ascii: "-"), bytes[end...].starts(with: "-->".utf8) {
                let words = String(decoding: bytes[argument..<end], as: UTF8.self)
                return (read(words, at: argument, kind: .markdown, range: mark..<(end + 3)), end + 3)
            }
            end += 1
        }
        return (nil, end)
    }

    private static func snippet(in bytes: [UInt8], at mark: Int, from start: Int) -> IncludeDirective? {
        guard bytes[mark...].starts(with: "<<<".utf8), mark == start || bytes[mark - 1] == 0x0A || bytes[mark - 1] == 0x0D else {
            return nil
        }
        let end = bytes[mark...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let line = String(decoding: bytes[(mark + 3)..<end], as: UTF8.self)
        guard let first = line.first(where: { $0 != " " }), first == "@" || first == "." || first == "/" else { return nil }
        return read(line, at: mark + 3, kind: .snippet(info: ""), range: mark..<end)
    }

    private static func read(_ argument: String, at start: Int, kind: Kind, range: Range<Int>) -> IncludeDirective? {
        var rest = argument.trimming { $0 == " " }
        let pathEnd = rest.firstIndex { $0 == "#" || $0 == "{" || ($0 == " " && kind != .markdown) } ?? rest.endIndex
        guard pathEnd > rest.startIndex else { return nil }
        let path = String(rest[..<pathEnd])
        let pathStart = start + argument.utf8.prefix { $0 == 0x20 }.count
        var directive = IncludeDirective(kind: kind, path: path, pathRange: pathStart..<(pathStart + path.utf8.count), range: range)
        rest = rest[pathEnd...]
        if rest.first == "#" {
            let name = rest.dropFirst().prefix { $0 != "{" && $0 != " " }
            directive.region = String(name)
            rest = rest.dropFirst(1 + name.count)
        }
        if kind == .markdown {
            directive.readLines(rest)
        } else {
            directive.kind = .snippet(info: String(rest))
        }
        return directive
    }

    /// `{3,10}`, `{3,}`, `{,10}`, `{3}`.
    private mutating func readLines(_ text: Substring) {
        guard text.first == "{", let close = text.firstIndex(of: "}") else { return }
        let parts = text[..<close].dropFirst().split(separator: ",", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
        firstLine = parts.first ?? nil
        lastLine = parts.count > 1 ? parts[1] : firstLine
    }
}
