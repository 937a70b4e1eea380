/// What the machine refused.
package struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked: `read`, `write`.
    package var action: String
    /// Of which path.
    package var path: String
    /// The machine's own words.
    package var reason: String

    /// `action` on `path` failed for `reason`.
    package init(action: String, path: String, reason: String) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// One sentence: what, where and why.
    package var description: String { "cannot \(action) \(path): \(reason)" }
}
