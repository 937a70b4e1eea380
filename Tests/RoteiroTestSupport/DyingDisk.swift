import Glibc
import RoteiroCore
package import RoteiroSystem

/// A disk that stops at a step: every call that changes something, or looks at a file before that, is one.
package struct DyingDisk: ForwardingDisk {
    package let disk = RealDisk()
    private let ending: Ending
    private let last: Int
    private let count = LockedNumber()

    /// How it stops.
    package enum Ending: Sendable, CaseIterable {
        /// Before the step; nothing works from then on, as when the process is killed.
        case dies
        /// In the middle of the step.
        case diesHalfway
        /// The step fails, and all others work.
        case refuses
    }

    package init(afterSteps last: Int, _ ending: Ending) {
        self.last = last
        self.ending = ending
    }

    /// Whether it came to the step.
    package var hasStopped: Bool { count.value > last }

    private static let failure = DiskError(.write, "a file", .verbatim("the test stops here"))

    private func step(halfway: () throws(DiskError) -> Void = {}) throws(DiskError) {
        let number = count.next()
        if number < last || number > last && ending == .refuses { return }
        if number == last, ending == .diesHalfway { try halfway() }
        throw Self.failure
    }

    package func contents(of path: RootedPath) throws(DiskError) -> FileContents? {
        try step()
        return try disk.contents(of: path)
    }

    package func write(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) {
        try step()
        try disk.write(bytes, to: path)
    }

    package func create(_ bytes: [UInt8], at path: RootedPath, like model: String?, isPrivate: Bool) throws(DiskError) {
        try step { () throws(DiskError) in
            try disk.create(Array(bytes.prefix(bytes.count / 2)), at: path, like: model, isPrivate: isPrivate)
        }
        try disk.create(bytes, at: path, like: model, isPrivate: isPrivate)
    }

    package func replace(_ path: RootedPath, with new: RootedPath) throws(DiskError) {
        try step()
        try disk.replace(path, with: new)
    }

    package func move(_ path: RootedPath, to new: RootedPath) throws(DiskError) {
        // Linked under its new name, and not yet removed under the old one.
        try step { () throws(DiskError) in _ = path.string.withCString { old in new.string.withCString { link(old, $0) } } }
        try disk.move(path, to: new)
    }

    package func remove(_ path: RootedPath) throws(DiskError) {
        try step()
        try disk.remove(path)
    }

    package func append(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) {
        try step()
        try disk.append(bytes, to: path)
    }

    package func flush(folder: RootedPath) throws(DiskError) {
        try step()
        try disk.flush(folder: folder)
    }
}
