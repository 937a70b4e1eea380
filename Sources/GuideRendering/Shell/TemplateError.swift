/// A template that cannot be compiled. The built-in ones can; a site's own may not.
public struct TemplateError: Error, Sendable, Hashable {
    /// Its path in the project.
    public var file: String
    /// What the compiler of templates says.
    public var reason: String

    /// `file` is wrong, because of `reason`.
    public init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }
}
