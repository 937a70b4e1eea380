internal import RoteiroCore

/// Explains why a file is not a supported image. Common mistakes have faults of their own kind.
func unknownFormatFault(_ source: ImageBytes) -> ImageFile.Fault {
    guard source.count > 0 else { return .empty }
    if source.has("version https://git-lfs.github.com/spec/") { return .lfsPointer }
    let start = source.textStart
    if source[start] == UInt8(ascii: "{") || source[start] == UInt8(ascii: "[") { return .json(excerpt: excerpt(of: source, from: start)) }
    if isHTML(source) { return .html }
    return .unknown(excerpt: excerpt(of: source, from: start))
}

private func isHTML(_ source: ImageBytes) -> Bool {
    var markup = MarkupScanner(source)
    guard let root = markup.skipProlog() else { return false }
    return root == .doctype("html")
        || ["html", "head", "body", "title", "meta", "script", "div", "p", "h1"].contains { root == .element($0) }
}

/// At most 60 printable characters, without control characters, direction marks and broken UTF-8.
private func excerpt(of source: ImageBytes, from start: Int) -> String {
    let head = String(decoding: source.bytes[start...].prefix(400), as: UTF8.self)
    var text = String.UnicodeScalarView()
    for scalar in head.unicodeScalars where text.count < 60 {
        switch scalar.properties.generalCategory {
        case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            if scalar.properties.isWhitespace, text.last != " " { text.append(" ") }
        case .format, .surrogate, .privateUse, .unassigned: break
        default: if scalar != "\u{FFFD}" { text.append(scalar) }
        }
    }
    return String(text)
}
