import CCMarkGFM

/// A node of cmark's tree.
struct TreeNode {
    let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    /// Identifies nodes of extensions, whose types are known only at run time.
    var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var title: String? {
        guard let text = cmark_node_get_title(pointer), text.pointee != 0 else { return nil }
        return String(cString: text)
    }
    var startLine: Int32 { cmark_node_get_start_line(pointer) }
    var startColumn: Int32 { cmark_node_get_start_column(pointer) }
    var endLine: Int32 { cmark_node_get_end_line(pointer) }
    var endColumn: Int32 { cmark_node_get_end_column(pointer) }
    var firstChild: TreeNode? { TreeNode(cmark_node_first_child(pointer)) }

    /// The table that follows a paragraph to which cmark gave no position.
    var tableBelow: TreeNode? {
        guard startLine == 0, let next = TreeNode(cmark_node_next(pointer)), next.typeName == "table" else { return nil }
        return next
    }

    /// The next block in document order after this one and its descendants.
    var following: TreeNode? {
        var node: TreeNode? = self
        while let current = node {
            if let next = TreeNode(cmark_node_next(current.pointer)) { return next }
            node = TreeNode(cmark_node_parent(current.pointer))
        }
        return nil
    }

    var children: Children { Children(following: firstChild) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate var following: TreeNode?

        mutating func next() -> TreeNode? {
            guard let node = following else { return nil }
            following = TreeNode(cmark_node_next(node.pointer))
            return node
        }
    }
}
