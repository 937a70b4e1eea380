/// A diff of one file for `git apply` and `patch -p1`: three lines of context, and renames in extended headers of git
/// (https://git-scm.com/docs/diff-format).
package struct UnifiedDiff: Sendable {
    private let old: String
    private let new: String
    private let text: EditedText

    /// The paths are separated by `/` and relative to the folder in which the diff is applied.
    package init(_ text: EditedText, from old: String, to new: String) {
        self.text = text
        self.old = old
        self.new = new
    }

    /// The diff; empty without changes. Takes time linear in the size of the text, independent of the number of changes.
    package var bytes: [UInt8] {
        let regions = LineDiff(text)
        let isRenamed = !old.utf8.elementsEqual(new.utf8)
        if regions.all.isEmpty, !isRenamed { return [] }
        let (before, after) = (Self.quoted("a/" + old), Self.quoted("b/" + new))
        var diff = Array("diff --git \(before) \(after)\n".utf8)
        if isRenamed {
            if regions.all.isEmpty { diff += Array("similarity index 100%\n".utf8) }
            diff += Array("rename from \(Self.quoted(old))\nrename to \(Self.quoted(new))\n".utf8)
        }
        if regions.all.isEmpty { return diff }
        diff += Array("--- \(before)\(Self.end(old))\n+++ \(after)\(Self.end(new))\n".utf8)
        var shift = 0
        for hunk in regions.hunks(context: 3) { write(hunk, regions, &shift, to: &diff) }
        return diff
    }

    /// A tab after a name with a space marks the end of the name, as in git.
    private static func end(_ path: String) -> String { path.utf8.contains(0x20) ? "\t" : "" }

    /// Quotes as git does, only names with control characters, `"` or `\`.
    private static func quoted(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return path
        }
        var text = "\""
        for scalar in path.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: text += "\\" + String(scalar)
            case 0..<0x20, 0x7F:
                let digits = String(scalar.value, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    private func write(_ hunk: LineDiff.Hunk, _ regions: LineDiff, _ shift: inout Int, to diff: inout [UInt8]) {
        let added = hunk.regions.reduce(0) { $0 + $1.new.count - $1.old.count }
        let (count, newCount) = (hunk.lines.count, hunk.lines.count + added)
        // The position of an empty side is the line before it.
        let start = hunk.lines.lowerBound + (count == 0 ? 0 : 1)
        let newStart = hunk.lines.lowerBound + shift + (newCount == 0 ? 0 : 1)
        diff += Array("@@ -\(start),\(count) +\(newStart),\(newCount) @@\n".utf8)
        shift += added
        var line = hunk.lines.lowerBound
        for region in hunk.regions {
            for kept in line..<region.old.lowerBound { write(" ", regions.line(kept), to: &diff) }
            for gone in region.old { write("-", regions.line(gone), to: &diff) }
            for new in region.new { write("+", new, to: &diff) }
            line = region.old.upperBound
        }
        for kept in line..<hunk.lines.upperBound { write(" ", regions.line(kept), to: &diff) }
    }

    private func write(_ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>, to diff: inout [UInt8]) {
        diff.append(UInt8(ascii: sign))
        diff += line
        if line.last != 0x0A { diff += Array("\n\\ No newline at end of file\n".utf8) }
    }
}
