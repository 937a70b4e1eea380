package import RoteiroCore

/// A unit of translation: the text of one block, as canonical Markdown.
package struct TranslationUnit: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case paragraph, heading, step, part, callout, cell, alt, item
        /// `title`, `description` and the texts of a home page, in the front matter.
        case metadata
        /// The title of a code block or tab.
        case code
        /// A text of the settings: the site title, the description or the menu.
        case menu
    }

    /// The msgid of its entry in a catalog.
    package var msgid: String
    package var role: Role
    /// The id of its guide; empty for settings.
    package var guide: String
    /// The id of its step.
    package var step: String?
    /// The position in the source, by which a page identifies the unit.
    package var span: Span
    /// The path of the source file, relative to the project.
    package var file: String
    /// 1-based.
    package var line: Int
    /// Comments for translators: the URLs of numbered links, and labels not verified in the product.
    package var notes: [String]

    package init(
        msgid: String, role: Role, guide: String, step: String?, span: Span, file: String, line: Int, notes: [String] = []
    ) {
        self.msgid = msgid
        self.role = role
        self.guide = guide
        self.step = step
        self.span = span
        self.file = file
        self.line = line
        self.notes = notes
    }

    /// The contexts in which a catalog can have a specific translation, the nearest first: `guide#step`, `guide`, the role.
    package var contexts: [String] {
        var contexts: [String] = []
        if !guide.isEmpty {
            if let step { contexts.append(guide + "#" + step) }
            contexts.append(guide)
        }
        return contexts + [role.rawValue]
    }
}
