package import RoteiroCore

/// What a translator is given at once: one block's words, as canonical Markdown.
package struct TranslationUnit: Sendable, Hashable {
    /// What readers meet it as.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case paragraph, heading, step, part, callout, cell, alt, item
        /// `title`, `description` and the words of a home page, in the front matter.
        case metadata
        /// The title of a code block or of a tab.
        case code
        /// The words of the menu in the settings.
        case menu
    }

    /// What is asked to be translated: the key of its entry in a catalog.
    package var msgid: String
    /// What it is.
    package var role: Role
    /// The id of the guide that it stands in; empty for the menu.
    package var guide: String
    /// The id of the step that it stands in.
    package var step: String?
    /// Where it is written: the one mark by which a page knows its translation.
    package var span: Span
    /// The path of its text, relative to the project.
    package var file: String
    /// Its line, from 1.
    package var line: Int
    /// What a translator should know: the addresses behind numbered links, what an action asks.
    package var notes: [String]

    /// A unit as extracted.
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

    /// The contexts under which a catalog may hold other words for it, nearest first: `guide#step`, `guide`, the role.
    package var contexts: [String] {
        var contexts: [String] = []
        if !guide.isEmpty {
            if let step { contexts.append(guide + "#" + step) }
            contexts.append(guide)
        }
        return contexts + [role.rawValue]
    }
}
