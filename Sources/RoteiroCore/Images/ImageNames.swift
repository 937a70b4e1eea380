/// Names of image files in a text of any kind: a style sheet, a template, a script.
package enum ImageNames {
    /// What ends in `.` and one of `endings`, back to the last byte that cannot be part of a path; as written, in order. A query or a
    /// fragment that follows is left out.
    package static func paths(in text: some RandomAccessCollection<UInt8>, endings: Set<String>) -> [String] {
        var paths: [String] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if !isPathByte(byte) { start = text.index(after: index) }
            if byte == UInt8(ascii: ".") {
                let letters = text[text.index(after: index)...].prefix(5).prefix { $0.isASCIILetter }
                if start < index, endings.contains(String(decoding: letters, as: UTF8.self).lowercased()) {
                    paths.append(String(decoding: text[start..<letters.endIndex], as: UTF8.self))
                }
            }
            index = text.index(after: index)
        }
        return paths
    }

    /// No white space, quotes, brackets, `=`, `,`, `;` or `{}`: they stand around paths.
    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"\"'`()[]{}<>=,;|".utf8.contains(byte)
    }
}
