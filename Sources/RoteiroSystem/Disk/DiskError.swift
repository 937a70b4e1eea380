package import RoteiroCore

/// A failed file system operation.
package struct DiskError: Error, Sendable, Hashable {
    /// The operation, for example `read` or `write`.
    package var action: String
    package var path: String
    /// The error text of the operating system.
    package var reason: String

    package init(action: String, path: String, reason: String) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    package var message: Message {
        let reason = Message(english: reason)
        return switch action {
        case "read": Message("cannot read {path}: {reason}", ["path": path, "reason": reason])
        case "write": Message("cannot write {path}: {reason}", ["path": path, "reason": reason])
        case "list": Message("cannot list {path}: {reason}", ["path": path, "reason": reason])
        case "open": Message("cannot open {path}: {reason}", ["path": path, "reason": reason])
        case "resolve": Message("cannot resolve {path}: {reason}", ["path": path, "reason": reason])
        case "rename": Message("cannot rename {path}: {reason}", ["path": path, "reason": reason])
        case "remove": Message("cannot remove {path}: {reason}", ["path": path, "reason": reason])
        case "make": Message("cannot create {path}: {reason}", ["path": path, "reason": reason])
        default: Message("cannot {action} {path}: {reason}", ["action": action, "path": path, "reason": reason])
        }
    }
}
