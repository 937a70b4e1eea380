package import RoteiroCore

/// A path below a folder whose real path is `root`. Links in `root` are followed, links below it never.
package struct RootedPath: Sendable, Hashable {
    /// Empty for the root of the file system.
    package var root: String
    package var path: FilePath

    package init(_ root: String, _ path: FilePath) {
        self.root = root
        self.path = path
    }

    /// A file in the same folder.
    package func sibling(_ name: String) -> RootedPath {
        folder.appending(name)
    }

    package func appending(_ name: String) -> RootedPath {
        RootedPath(root, FilePath(path.string.isEmpty ? name : path.string + "/" + name))
    }

    package var folder: RootedPath { RootedPath(root, FilePath(path.folder)) }

    /// As the machine writes it.
    package var string: String { path.string.isEmpty ? (root.isEmpty ? "/" : root) : root + "/" + path.string }
}
