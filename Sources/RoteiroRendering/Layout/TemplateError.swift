package import RoteiroCore

/// The error for a template that cannot be compiled. Only a site's own templates can cause it.
package struct TemplateError: Error, Sendable {
    /// The template source, with its path in the project.
    package var text: SourceText
    /// The byte offset of the error.
    package var offset: Int
    package var message: Message
}
