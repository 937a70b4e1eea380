/// Finds paths of image files in text of any format: style sheets, templates, scripts.
package enum ImagePathSearch {
    /// Returns the paths with one of these file extensions, as written and in order. A path starts after the nearest byte that
    /// cannot be part of one; a query or a fragment is left out.
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

    /// Excludes white space and the delimiters that enclose paths: quotes, brackets, `=`, `,`, `;`, `|`.
    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"\"'`()[]{}<>=,;|".utf8.contains(byte)
    }
}
