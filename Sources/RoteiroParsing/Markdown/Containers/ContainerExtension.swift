import CCMarkGFM
import RoteiroCore

/// Adds `:::` containers to cmark-gfm as a block extension. It needs no C code and no text substitution, so positions remain exact.
///
/// The rules are those of VitePress: the first line that matches the fence of the *outermost* open container closes it, even inside an open
/// code block, together with everything inside it. `ContainerLog` records what VitePress silently ignores, so that it can be reported.
///
/// While cmark parses, a container is a BLOCK_QUOTE (that type never gets a "last line blank", so a surrounding list stays tight), its
/// title a HEADING and its closing line a THEMATIC_BREAK. All three carry this extension; only the container has user data
/// (`OpenContainer`). `postprocess` removes the closing lines.
enum ContainerExtension {
    /// An opening line at this depth stays text: cmark matches every open container against every line, so depth costs time.
    static let maximumDepth = 32

    /// Creates an extension for one parse. Free it with `cmark_syntax_extension_free` after the document.
    static func make(log: ContainerLog) -> OpaquePointer? {
        let container = cmark_syntax_extension_new("containers")
        cmark_syntax_extension_set_private(container, Unmanaged.passUnretained(log).toOpaque(), nil)
        cmark_syntax_extension_set_match_block_func(container, matchContainer)
        cmark_syntax_extension_set_open_block_func(container, openContainer)
        cmark_syntax_extension_set_can_contain_func(container, canContain)
        cmark_syntax_extension_set_get_type_string_func(container, typeString)
        cmark_syntax_extension_set_postprocess_func(container, removeClosingLines)
        return container
    }
}

/// cmark calls this function for every open container on every line, outermost first. Returns 1 if the line belongs to the container.
private func matchContainer(
    _ container: OpaquePointer?, _ parser: OpaquePointer?, _ input: UnsafeMutablePointer<UInt8>?, _ length: Int32, _ node: OpaquePointer?
) -> Int32 {
    guard let input, let node, let open = OpenContainer.of(node, in: container) else { return 0 }
    if open.closeLine != 0 { return 0 }
    let line = UnsafeBufferPointer(start: input, count: Int(length))
    let start = Int(cmark_parser_get_first_nonspace(parser))
    guard cmark_parser_get_indent(parser) < 4, case .closing(let markers) = FenceLine.read(line, from: start), markers >= open.line.markers
    else { return 1 }
    open.closeLine = Int(cmark_parser_get_line_number(parser))
    open.openCodeLine = openCodeLine(in: node)
    return 0
}

/// Returns the first line of a code block that is open inside `node`. cmark sets the end line of an open block to its first line.
private func openCodeLine(in node: OpaquePointer) -> Int? {
    var last = cmark_node_last_child(node)
    while let node = last {
        if cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK {
            var (length, offset, mark) = (Int32(0), Int32(0), CChar(0))
            guard cmark_node_get_fenced(node, &length, &offset, &mark) != 0 else { return nil }
            let start = cmark_node_get_start_line(node)
            return cmark_node_get_end_line(node) == start ? Int(start) : nil
        }
        last = cmark_node_last_child(node)
    }
    return nil
}

/// cmark calls this function for the rest of every line that starts no standard block. Opens a container or consumes a closing line.
private func openContainer(
    _ container: OpaquePointer?, _ indented: Int32, _ parser: OpaquePointer?, _ parent: OpaquePointer?,
    _ input: UnsafeMutablePointer<UInt8>?, _ length: Int32
) -> OpaquePointer? {
    guard indented == 0, let input, let parent, let data = cmark_syntax_extension_get_private(container) else { return nil }
    let log = Unmanaged<ContainerLog>.fromOpaque(data).takeUnretainedValue()
    let line = UnsafeBufferPointer(start: input, count: Int(length))
    let start = Int(cmark_parser_get_first_nonspace(parser))
    guard start < line.count, line[start] == UInt8(ascii: ":"), let meaning = FenceLine.read(line, from: start, log.types) else {
        return nil
    }
    let number = Int(cmark_parser_get_line_number(parser))
    switch meaning {
    case .closing(let markers):
        if let last = cmark_node_last_child(parent), OpenContainer.of(last, in: container)?.closeLine == number {
            return swallowClosingLine(container, parser, parent, input, line, at: start)
        }
        log.logClosing(markers: markers, at: .init(line: number, column: start, length: markers))
        return nil
    case .unknown(let fence):
        log.logOpening(fence, at: .init(line: number, column: fence.column, length: fence.word.utf8.count))
        return nil
    case .opening(let fence):
        let depth = depth(of: parent, in: container)
        guard depth < ContainerExtension.maximumDepth else { return nil }
        return open(OpenContainer(line: fence, openLine: number, depth: depth), container, parser, parent, input, line)
    }
}

private func depth(of node: OpaquePointer, in container: OpaquePointer?) -> Int {
    var depth = 0
    var ancestor: OpaquePointer? = node
    while let node = ancestor {
        if let open = OpenContainer.of(node, in: container), open.closeLine == 0 { depth += 1 }
        ancestor = cmark_node_parent(node)
    }
    return depth
}

private func open(
    _ open: OpenContainer, _ container: OpaquePointer?, _ parser: OpaquePointer?, _ parent: OpaquePointer,
    _ input: UnsafeMutablePointer<UInt8>, _ line: UnsafeBufferPointer<UInt8>
) -> OpaquePointer? {
    let node = cmark_parser_add_child(parser, parent, CMARK_NODE_BLOCK_QUOTE, Int32(open.line.column + 1))
    cmark_node_set_syntax_extension(node, container)
    cmark_node_set_user_data(node, Unmanaged.passRetained(open).toOpaque())
    cmark_node_set_user_data_free_func(node, releaseContainer)
    swallow(line, input, parser)
    guard !open.line.title.isEmpty, !open.line.kind.hasPayload else { return node }
    // A heading, because a paragraph would consume `[a]: b` as a definition.
    let title = cmark_parser_add_child(parser, node, CMARK_NODE_HEADING, Int32(open.line.titleColumn + 1))
    cmark_node_set_syntax_extension(title, container)
    cmark_node_set_string_content(title, open.line.title)
    return title
}

/// Inserts a marker node for the closing line, so that cmark closes the container and everything inside it.
private func swallowClosingLine(
    _ container: OpaquePointer?, _ parser: OpaquePointer?, _ parent: OpaquePointer, _ input: UnsafeMutablePointer<UInt8>,
    _ line: UnsafeBufferPointer<UInt8>, at start: Int
) -> OpaquePointer? {
    let marker = cmark_parser_add_child(parser, parent, CMARK_NODE_THEMATIC_BREAK, Int32(start + 1))
    cmark_node_set_syntax_extension(marker, container)
    swallow(line, input, parser)
    return marker
}

/// Advances the parser to the end of the line, before its line break.
private func swallow(_ line: UnsafeBufferPointer<UInt8>, _ input: UnsafeMutablePointer<UInt8>, _ parser: OpaquePointer?) {
    let rest = line.count - 1 - Int(cmark_parser_get_offset(parser))
    input.withMemoryRebound(to: CChar.self, capacity: line.count) { text in
        cmark_parser_advance_offset(parser, text, Int32(rest), 0)
    }
}

private func releaseContainer(_ memory: UnsafeMutablePointer<cmark_mem>?, _ data: UnsafeMutableRawPointer?) {
    guard let data else { return }
    Unmanaged<OpenContainer>.fromOpaque(data).release()
}

private func canContain(_ container: OpaquePointer?, _ node: OpaquePointer?, _ child: cmark_node_type) -> Int32 {
    guard let node else { return 0 }
    let isBlock = child.rawValue & 0xC000 == 0x8000
    if cmark_node_get_user_data(node) != nil { return isBlock && child != CMARK_NODE_ITEM ? 1 : 0 }
    return cmark_node_get_type(node) == CMARK_NODE_HEADING && !isBlock ? 1 : 0
}

private func typeString(_ container: OpaquePointer?, _ node: OpaquePointer?) -> UnsafePointer<CChar>? {
    UnsafeRawPointer(("container" as StaticString).utf8Start).assumingMemoryBound(to: CChar.self)
}

private func removeClosingLines(_ container: OpaquePointer?, _ parser: OpaquePointer?, _ root: OpaquePointer?) -> OpaquePointer? {
    var markers: [OpaquePointer] = []
    let iterator = cmark_iter_new(root)
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
        guard let node = cmark_iter_get_node(iterator), cmark_node_get_type(node) == CMARK_NODE_THEMATIC_BREAK else { continue }
        if cmark_node_get_syntax_extension(node) == container { markers.append(node) }
    }
    cmark_iter_free(iterator)
    for marker in markers { cmark_node_free(marker) }
    return nil
}
