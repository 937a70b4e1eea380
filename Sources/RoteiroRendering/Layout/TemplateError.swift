package import RoteiroCore

/// A template that cannot be compiled. The built-in ones can; a site's own may not.
package struct TemplateError: Error, Sendable {
    /// Its text, by its path in the project.
    package var text: SourceText
    /// Where the compiler stopped, in bytes.
    package var offset: Int
    /// What is wrong, and what to do.
    package var message: Message
}
