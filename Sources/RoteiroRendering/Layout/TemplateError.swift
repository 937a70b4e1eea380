package import RoteiroCore

/// A template that cannot be compiled. The built-in ones can; a site's own may not.
package struct TemplateError: Error, Sendable, Hashable {
    /// Its path in the project.
    package var file: String
    /// What the compiler of templates says.
    package var reason: Message

    /// `file` is wrong, because of `reason`.
    package init(file: String, reason: Message) {
        self.file = file
        self.reason = reason
    }
}
