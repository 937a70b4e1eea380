/// A file to publish. Rendering makes it; only the pipeline writes it.
package struct OutputFile: Sendable, Hashable {
    /// Below the output folder, with `/` and without one in front: `guides/x.html`.
    package var path: String
    /// What it holds.
    package var bytes: [UInt8]

    /// The file `path`, holding `bytes`.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
