import CCMarkGFM
import RoteiroCore

/// Adds lines such as `<<< @/x.js{2}` to cmark-gfm as a block extension.
///
/// The rules are those of VitePress: the line is a block of its own wherever a block may start, but it does not end a paragraph or a table.
/// In code, HTML and comments it stays text. While cmark parses, it is a THEMATIC_BREAK with a `CodeImport` as user data.
enum ImportExtension {
    /// Creates an extension for one parse. Free it with `cmark_syntax_extension_free` after the document.
    static func make(_ lines: ImportLines) -> OpaquePointer? {
        let imports = cmark_syntax_extension_new("imports")
        cmark_syntax_extension_set_private(imports, Unmanaged.passUnretained(lines).toOpaque(), nil)
        cmark_syntax_extension_set_open_block_func(imports, openImport)
        return imports
    }

    /// Returns the import of a node; nil if the node is none.
    static func codeImport(of node: TreeNode, in imports: OpaquePointer?) -> CodeImport? {
        guard imports != nil, cmark_node_get_syntax_extension(node.pointer) == imports, let data = cmark_node_get_user_data(node.pointer)
        else { return nil }
        return Unmanaged<ImportBox>.fromOpaque(data).takeUnretainedValue().line
    }
}

/// The lines that cmark parses. Each parse has its own object, so no state is shared.
final class ImportLines {
    private let text: MarkdownText
    /// The lines that could be imports but continue a paragraph or a table, from 1.
    fileprivate(set) var textLines: [Int] = []

    init(_ text: MarkdownText) {
        self.text = text
    }

    /// Whether a 1-based line has text after its block quote markers.
    fileprivate func hasText(_ line: Int) -> Bool {
        text.bytes[text.lines.content(of: line)].contains { !$0.isSpaceOrTab && $0 != UInt8(ascii: ">") }
    }
}

private final class ImportBox {
    let line: CodeImport

    init(_ line: CodeImport) {
        self.line = line
    }
}

/// cmark calls this function for the rest of every line that starts no standard block.
private func openImport(
    _ imports: OpaquePointer?, _ indented: Int32, _ parser: OpaquePointer?, _ parent: OpaquePointer?, _ input: UnsafeMutablePointer<UInt8>?,
    _ length: Int32
) -> OpaquePointer? {
    guard indented == 0, let input, let parent, let data = cmark_syntax_extension_get_private(imports) else { return nil }
    let bytes = UnsafeBufferPointer(start: input, count: Int(length))
    let start = Int(cmark_parser_get_first_nonspace(parser))
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<"), let line = CodeImport(bytes, from: start) else { return nil }
    let lines = Unmanaged<ImportLines>.fromOpaque(data).takeUnretainedValue()
    let number = Int(cmark_parser_get_line_number(parser))
    guard mayStartBlock(in: parent, isAfterText: lines.hasText(number - 1)) else {
        lines.textLines.append(number)
        return nil
    }
    let node = cmark_parser_add_child(parser, parent, CMARK_NODE_THEMATIC_BREAK, Int32(start + 1))
    cmark_node_set_syntax_extension(node, imports)
    cmark_node_set_user_data(node, Unmanaged.passRetained(ImportBox(line)).toOpaque())
    cmark_node_set_user_data_free_func(node, releaseImport)
    let rest = bytes.count - 1 - Int(cmark_parser_get_offset(parser))
    input.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
        cmark_parser_advance_offset(parser, text, Int32(rest), 0)
    }
    return node
}

/// Whether a line is not part of a paragraph, also one that goes on after its list item or block quote, nor of a table.
private func mayStartBlock(in parent: OpaquePointer, isAfterText: Bool) -> Bool {
    switch cmark_node_get_type(parent) {
    // cmark keeps a thematic break, also that of an import, open until the next line.
    case CMARK_NODE_THEMATIC_BREAK: return true
    case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_FOOTNOTE_DEFINITION: break
    default: return false
    }
    guard isAfterText else { return true }
    var last = cmark_node_last_child(parent)
    while let node = last {
        if cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH { return false }
        last = cmark_node_last_child(node)
    }
    return true
}

private func releaseImport(_ memory: UnsafeMutablePointer<cmark_mem>?, _ data: UnsafeMutableRawPointer?) {
    guard let data else { return }
    Unmanaged<ImportBox>.fromOpaque(data).release()
}
