/// A template that cannot be compiled. The built-in ones can; a site's own may not.
package struct TemplateError: Error, Sendable, Hashable {
    /// Its path in the project.
    package var file: String
    /// What the compiler of templates says.
    package var reason: String

    /// `file` is wrong, because of `reason`.
    package init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }
}
