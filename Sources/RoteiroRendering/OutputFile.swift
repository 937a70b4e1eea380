/// A file to publish. Rendering is pure; `RoteiroEngine` writes the files.
package struct OutputFile: Sendable, Hashable {
    /// The path relative to the output folder, without a leading `/`: `guides/x.html`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
