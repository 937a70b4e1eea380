/// Records what VitePress silently ignores, in line order. Each parse has its own log, so no state is shared.
final class ContainerLog {
    /// A position in the text that cmark parses.
    struct Place: Equatable {
        /// 1-based.
        var line: Int
        /// The byte offset in the line.
        var column: Int
        /// In bytes.
        var length: Int
    }

    /// Closing lines without an open container.
    var strayFences: [Place] = []
    /// Opening lines of an unknown kind.
    var unknownKinds: [(word: String, place: Place)] = []
}
