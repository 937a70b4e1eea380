package import RoteiroCore

/// A failed file system operation.
package struct DiskError: Error, Sendable, Hashable {
    package enum Operation: Sendable, Hashable {
        case read, write, list, open, resolve, rename, remove, create, lock
    }

    package var operation: Operation
    package var path: String
    package var reason: Message

    package init(_ operation: Operation, _ path: String, _ reason: Message) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    package var message: Message {
        switch operation {
        case .read: Message("cannot read {path}: {reason}", ["path": path, "reason": reason])
        case .write: Message("cannot write {path}: {reason}", ["path": path, "reason": reason])
        case .list: Message("cannot list {path}: {reason}", ["path": path, "reason": reason])
        case .open: Message("cannot open {path}: {reason}", ["path": path, "reason": reason])
        case .resolve: Message("cannot resolve {path}: {reason}", ["path": path, "reason": reason])
        case .rename: Message("cannot rename {path}: {reason}", ["path": path, "reason": reason])
        case .remove: Message("cannot remove {path}: {reason}", ["path": path, "reason": reason])
        case .create: Message("cannot create {path}: {reason}", ["path": path, "reason": reason])
        case .lock: Message("cannot lock {path}: {reason}", ["path": path, "reason": reason])
        }
    }
}
