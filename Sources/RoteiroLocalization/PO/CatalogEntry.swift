package import RoteiroCore

/// One text of a catalog with its translation, and all that is noted beside it.
package struct CatalogEntry: Sendable, Hashable {
    /// The text that it was made for, before the source changed: the `#|` lines.
    package struct Previous: Sendable, Hashable {
        /// The context then.
        package var context: String?
        /// The text then.
        package var msgid: String?
        /// The plural then.
        package var plural: String?

        /// What it was.
        package init(context: String? = nil, msgid: String? = nil, plural: String? = nil) {
            self.context = context
            self.msgid = msgid
            self.plural = plural
        }
    }

    /// What translators wrote for each other, line by line: `# `.
    package var translatorComments: [String] = []
    /// Comment lines of a kind that nobody knows yet, as they were written, `#` included.
    package var unknownComments: [String] = []
    /// What the source tells translators, line by line: `#. `.
    package var extractedComments: [String] = []
    /// Where the text is used, each as `file:line`: `#: `.
    package var references: [String] = []
    /// Its flags, known or not, in their order: `#, `.
    package var flags: [String] = []
    /// What it was made for, if that is another text than now.
    package var previous: Previous?
    /// Where this translation holds: `msgctxt`. Nil is everywhere.
    package var context: String?
    /// The text in the source language.
    package var msgid: String
    /// Its plural, for texts that count.
    package var plural: String?
    /// The translation: one text, or one for each plural form. Empty texts are still to be done.
    package var msgstr: [String]
    /// Whether the source has the text no more: `#~`.
    package var isObsolete = false
    /// Where the msgid is written, quotes included; a span of length zero when the entry was made in memory.
    package var msgidSpan = Span(FileID(0), 0, 0)
    /// Where the translation is written, quotes included; a span of length zero when the entry was made in memory.
    package var msgstrSpan = Span(FileID(0), 0, 0)

    /// An entry with nothing beside it.
    package init(context: String? = nil, msgid: String, plural: String? = nil, msgstr: [String] = [""]) {
        self.context = context
        self.msgid = msgid
        self.plural = plural
        self.msgstr = msgstr
    }

    /// Whether a person must still confirm that the translation fits: the flag `fuzzy`.
    package var isFuzzy: Bool {
        get { flags.contains("fuzzy") }
        set {
            if newValue == isFuzzy { return }
            if newValue { flags.insert("fuzzy", at: 0) } else { flags.removeAll { $0 == "fuzzy" } }
        }
    }

    /// Whether anything was translated, were it one plural form.
    package var hasTranslation: Bool { msgstr.contains { !$0.isEmpty } }

    /// Whether readers may see the translation: in use, whole and confirmed.
    package var isUsable: Bool { !isObsolete && !msgstr.isEmpty && msgstr.allSatisfy { !$0.isEmpty } && !isFuzzy }

    /// What makes it one of its catalog: no two entries have the same.
    var key: CatalogKey { CatalogKey(context: context, msgid: msgid) }
}

/// What makes an entry one of its catalog.
struct CatalogKey: Hashable {
    var context: String?
    var msgid: String
}
