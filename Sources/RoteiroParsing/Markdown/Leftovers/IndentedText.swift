import RoteiroCore

/// Tells sentences from code in an indented block.
enum IndentedText {
    private static let shortest = 8

    /// Whether the block is prose: it begins with a capital letter, ends like a sentence and has no signs of code; or it has Markdown marks
    /// for bold text or a link.
    static func isText(_ block: String) -> Bool {
        let lines = block.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
        guard !lines.isEmpty, lines.count <= 20, !lines.contains(where: looksLikeCode) else { return false }
        let text = lines.joined(separator: " ")
        let words = text.split(separator: " ")
        guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }), first.properties.isUppercase else {
            return false
        }
        let isPlain = words.count { $0.unicodeScalars.contains { $0.properties.isAlphabetic } } * 5 >= words.count * 4
        guard isPlain else { return false }
        let hasMarks = text.contains("](") || text.ranges(of: "**").count > 1
        let isSentence = [".", "!", "?", ":", "…", "”", "\""].contains(where: text.hasSuffix) && words.count >= shortest
        return hasMarks && words.count > 2 || isSentence
    }

    private static func looksLikeCode(_ line: String) -> Bool {
        let starts = ["$", "#", ">", "//", "--", "|", "@", "%", "<", "+", "~", "\\", "/"]
        if starts.contains(where: line.hasPrefix) || line.contains("   ") { return true }
        if line.contains("://"), !line.contains("](") { return true }
        return line.utf8.contains { "{}<>;=|\\$`^~".utf8.contains($0) } || line.contains("()") || line.contains("::")
    }
}
