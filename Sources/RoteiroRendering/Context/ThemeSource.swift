import RoteiroCore

/// Assembles theme scripts and style sheets into self-contained files, because other sites can embed the scripts and a page should load
/// only one style sheet.
///
/// A line `//# include _part.js` or `/*# include _part.css */` includes a file from the same folder. Comments and indentation are removed.
struct ThemeSource {
    /// The built-in files, overridden by the site's own, by path.
    let theme: [String: String]

    static let folder = "assets/theme/"
    private static let inclusions = ["//# include ", "/*# include "]

    /// Whether the file is only included in others. Its name starts with `_`.
    static func isPart(_ path: String) -> Bool { path.hasPrefix(folder + "_") }

    /// Whether the file is an icon. Icons are inlined into pages and not published as files.
    static func isDrawing(_ path: String) -> Bool { path.hasPrefix(folder + "icons/") }

    /// Returns the bytes to publish. Missing parts are skipped, and includes inside parts are ignored.
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
                // Assumes that block comments occupy whole lines, which the formatter guarantees.
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
