import RoteiroCore

/// Scripts and style sheets of the theme as they are published: each whole in one file, because a script may stand in a page of another
/// site and a page shall wait for one style sheet only.
///
/// A line `//# include _part.js` or `/*# include _part.css */` stands for a file beside it. Comments and indentation stay in the source:
/// readers download what runs.
struct ThemeSource {
    /// The built-in files and the site's own in their place, by path.
    let theme: [String: String]

    static let folder = "assets/theme/"
    private static let inclusions = ["//# include ", "/*# include "]

    /// A part is published only within other files; its name begins with `_`.
    static func isPart(_ path: String) -> Bool { path.hasPrefix(folder + "_") }

    /// A drawing stands in the pages that show it, and no page asks for it.
    static func isDrawing(_ path: String) -> Bool { path.hasPrefix(folder + "icons/") }

    /// The bytes to publish for `source`. A part that is not there is left out; a part includes nothing further.
    func assemble(_ source: String) -> [UInt8] {
        var out: [UInt8] = []
        append(source, includes: true, to: &out)
        return out
    }

    private func append(_ source: String, includes: Bool, to out: inout [UInt8]) {
        var isComment = false
        for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if code.starts(with: "/**".utf8) { isComment = true }
            if isComment {
                // A block comment is of whole lines, as a formatter leaves it.
                if code.suffix(2).elementsEqual("*/".utf8) { isComment = false }
            } else if let inclusion = Self.inclusions.first(where: { code.starts(with: $0.utf8) }) {
                let name = code.dropFirst(inclusion.utf8.count).prefix { $0 != UInt8(ascii: " ") }
                if includes { append(theme[Self.folder + String(decoding: Array(name), as: UTF8.self)] ?? "", includes: false, to: &out) }
            } else if !code.starts(with: "//".utf8), !code.isEmpty {
                out += code
                out.append(UInt8(ascii: "\n"))
            }
        }
    }
}
