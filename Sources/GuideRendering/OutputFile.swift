/// A file to publish. Rendering makes it; only the pipeline writes it.
public struct OutputFile: Sendable, Hashable {
    /// Below the output folder, with `/` and without one in front: `guides/x.html`.
    public var path: String
    /// What it holds.
    public var bytes: [UInt8]

    /// The file `path`, holding `bytes`.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
