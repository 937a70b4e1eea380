import CCMarkGFM

/// A `:::` container while cmark builds the tree: the node's user data.
final class OpenContainer {
    let line: FenceLine
    /// From 1.
    let openLine: Int
    /// How many containers it stands in.
    let depth: Int
    /// 0 until a line closes it.
    var closeLine = 0
    /// A code block stood open when it was closed: its first line.
    var openCodeLine: Int?

    init(line: FenceLine, openLine: Int, depth: Int) {
        self.line = line
        self.openLine = openLine
        self.depth = depth
    }

    /// The container of a node, when it is one of ours.
    static func of(_ node: OpaquePointer, in container: OpaquePointer?) -> OpenContainer? {
        guard cmark_node_get_syntax_extension(node) == container, let data = cmark_node_get_user_data(node) else { return nil }
        return Unmanaged<OpenContainer>.fromOpaque(data).takeUnretainedValue()
    }
}

/// What VitePress would pass over in silence, in the order of the lines. One for each parse, so nothing is shared.
final class ContainerLog {
    /// A place in the text that cmark parses.
    struct Place: Equatable {
        /// From 1.
        var line: Int
        /// Bytes before it on its line.
        var column: Int
        /// How many bytes.
        var length: Int
    }

    /// Closing lines with nothing open.
    var strayFences: [Place] = []
    /// Openings of a kind that nobody knows, with the word.
    var unknownKinds: [(word: String, place: Place)] = []
}
