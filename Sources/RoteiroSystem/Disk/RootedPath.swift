package import RoteiroCore

/// A path relative to `root`, a real path. Links below `root` are never followed.
package struct RootedPath: Sendable, Hashable {
    /// Empty for the root of the file system.
    package var root: String
    package var path: FilePath

    package init(_ root: String, _ path: FilePath) {
        self.root = root
        self.path = path
    }

    package func sibling(_ name: String) -> RootedPath {
        folder.appending(name)
    }

    package func appending(_ name: String) -> RootedPath {
        RootedPath(root, FilePath(path.string.isEmpty ? name : path.string + "/" + name))
    }

    package var folder: RootedPath { RootedPath(root, FilePath(path.folder)) }

    /// The absolute path.
    package var string: String { path.string.isEmpty ? (root.isEmpty ? "/" : root) : root + "/" + path.string }
}
