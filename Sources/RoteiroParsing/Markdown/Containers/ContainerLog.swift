import RoteiroCore

/// Records what VitePress silently ignores, in line order. Each parse has its own log, so no state is shared.
final class ContainerLog {
    /// The container types that the settings of the site add, by name.
    let types: [String: ContainerType]

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
    private(set) var strayFences: [Place] = []
    /// Opening lines of an unknown kind.
    private(set) var unknownKinds: [UnknownKind] = []
    /// The indices of the unknown containers without a closing line so far, outermost first.
    private var open: [Int] = []

    struct UnknownKind {
        var fence: FenceLine.Unknown
        var place: Place
        /// A closing line follows. It belongs to this container and is no fault of its own.
        var isClosed = false
    }

    init(types: [String: ContainerType]) {
        self.types = types
    }

    func logOpening(_ fence: FenceLine.Unknown, at place: Place) {
        open.append(unknownKinds.count)
        unknownKinds.append(UnknownKind(fence: fence, place: place))
    }

    /// Logs a closing line that no container takes. It closes the innermost unknown container with as many colons or fewer.
    func logClosing(markers: Int, at place: Place) {
        guard let last = open.lastIndex(where: { unknownKinds[$0].fence.markers <= markers }) else {
            strayFences.append(place)
            return
        }
        unknownKinds[open[last]].isClosed = true
        open.removeSubrange(last...)
    }
}
