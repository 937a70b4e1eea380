package import RoteiroCore

/// A msgid with its translation, comments and flags.
package struct CatalogEntry: Sendable, Hashable {
    /// The source text before it changed, from the `#|` lines.
    package struct Previous: Sendable, Hashable {
        package var context: String?
        package var msgid: String?
        package var plural: String?

        package init(context: String? = nil, msgid: String? = nil, plural: String? = nil) {
            self.context = context
            self.msgid = msgid
            self.plural = plural
        }
    }

    /// Comments by translators, line by line: `# `.
    package var translatorComments: [String] = []
    /// Comment lines of an unknown kind, as written, including the `#`.
    package var unknownComments: [String] = []
    /// Comments extracted from the source, line by line: `#. `.
    package var extractedComments: [String] = []
    /// The uses of the text, each as `file:line`: `#: `.
    package var references: [String] = []
    /// Known and unknown flags, in file order: `#, `.
    package var flags: [String] = []
    /// The text for which the translation was made, if it differs from the current one.
    package var previous: Previous?
    /// `msgctxt`, which restricts the translation to a place; nil means everywhere.
    package var context: String?
    package var msgid: String
    /// `msgid_plural`, for texts with a number.
    package var plural: String?
    /// The translation: one text, or one for each plural form. Empty texts are untranslated.
    package var msgstr: [String]
    /// Whether the source no longer contains the text: `#~`.
    package var isObsolete = false
    /// The span of the msgid, including quotes; empty if the entry does not come from a file.
    package var msgidSpan = Span(FileID(0), 0, 0)
    /// The span of the translation, including quotes; empty if the entry does not come from a file.
    package var msgstrSpan = Span(FileID(0), 0, 0)

    package init(context: String? = nil, msgid: String, plural: String? = nil, msgstr: [String] = [""]) {
        self.context = context
        self.msgid = msgid
        self.plural = plural
        self.msgstr = msgstr
    }

    /// Whether a person must confirm the translation: the flag `fuzzy`.
    package var isFuzzy: Bool {
        get { flags.contains("fuzzy") }
        set {
            if newValue == isFuzzy { return }
            if newValue { flags.insert("fuzzy", at: 0) } else { flags.removeAll { $0 == "fuzzy" } }
        }
    }

    /// Whether at least one form is translated.
    package var hasTranslation: Bool { msgstr.contains { !$0.isEmpty } }

    /// Whether the translation may be published: complete, not fuzzy and not obsolete.
    package var isUsable: Bool { !isObsolete && !msgstr.isEmpty && msgstr.allSatisfy { !$0.isEmpty } && !isFuzzy }

    /// Unique in a catalog.
    var key: CatalogKey { CatalogKey(context: context, msgid: msgid) }
}

/// Identifies an entry in its catalog.
struct CatalogKey: Hashable {
    var context: String?
    var msgid: String
}
