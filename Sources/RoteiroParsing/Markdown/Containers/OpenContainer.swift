import CCMarkGFM

/// The state of a `:::` container while cmark builds the tree, stored as user data of its node.
final class OpenContainer {
    let line: FenceLine
    /// 1-based.
    let openLine: Int
    /// The number of enclosing containers.
    let depth: Int
    /// 1-based; 0 while the container is open.
    var closeLine = 0
    /// The first line of a code block that was open when the container was closed.
    var openCodeLine: Int?

    init(line: FenceLine, openLine: Int, depth: Int) {
        self.line = line
        self.openLine = openLine
        self.depth = depth
    }

    /// Returns the container of a node; nil if the node is not a container of this extension.
    static func of(_ node: OpaquePointer, in container: OpaquePointer?) -> OpenContainer? {
        guard cmark_node_get_syntax_extension(node) == container, let data = cmark_node_get_user_data(node) else { return nil }
        return Unmanaged<OpenContainer>.fromOpaque(data).takeUnretainedValue()
    }
}
