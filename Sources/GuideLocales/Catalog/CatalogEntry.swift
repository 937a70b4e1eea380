public import GuideModel

/// One text of a catalog with its translation, and all that is noted beside it.
public struct CatalogEntry: Sendable, Hashable {
    /// The text that it was made for, before the source changed: the `#|` lines.
    public struct Previous: Sendable, Hashable {
        /// The context then.
        public var context: String?
        /// The text then.
        public var msgid: String?
        /// The plural then.
        public var plural: String?

        /// What it was.
        public init(context: String? = nil, msgid: String? = nil, plural: String? = nil) {
            self.context = context
            self.msgid = msgid
            self.plural = plural
        }
    }

    /// What translators wrote for each other, line by line: `# `.
    public var translatorComments: [String] = []
    /// Comment lines of a kind that nobody knows yet, as they were written, `#` included.
    public var unknownComments: [String] = []
    /// What the source tells translators, line by line: `#. `.
    public var extractedComments: [String] = []
    /// Where the text is used, each as `file:line`: `#: `.
    public var references: [String] = []
    /// Its flags, known or not, in their order: `#, `.
    public var flags: [String] = []
    /// What it was made for, if that is another text than now.
    public var previous: Previous?
    /// Where this translation holds: `msgctxt`. Nil is everywhere.
    public var context: String?
    /// The text in the source language.
    public var msgid: String
    /// Its plural, for texts that count.
    public var plural: String?
    /// The translation: one text, or one for each plural form. Empty texts are still to be done.
    public var msgstr: [String]
    /// Whether the source has the text no more: `#~`.
    public var isObsolete = false
    /// Where the msgid is written, quotes included; a span of length zero when the entry was made in memory.
    public var msgidSpan = Span(FileID(0), 0, 0)
    /// Where the translation is written, quotes included; a span of length zero when the entry was made in memory.
    public var msgstrSpan = Span(FileID(0), 0, 0)

    /// An entry with nothing beside it.
    public init(context: String? = nil, msgid: String, plural: String? = nil, msgstr: [String] = [""]) {
        self.context = context
        self.msgid = msgid
        self.plural = plural
        self.msgstr = msgstr
    }

    /// Whether a person must still confirm that the translation fits: the flag `fuzzy`.
    public var isFuzzy: Bool {
        get { flags.contains("fuzzy") }
        set {
            if newValue == isFuzzy { return }
            if newValue { flags.insert("fuzzy", at: 0) } else { flags.removeAll { $0 == "fuzzy" } }
        }
    }

    /// Whether anything was translated, were it one plural form.
    public var hasTranslation: Bool { msgstr.contains { !$0.isEmpty } }

    /// Whether readers may see the translation: in use, whole and confirmed.
    public var isUsable: Bool { !isObsolete && !msgstr.isEmpty && msgstr.allSatisfy { !$0.isEmpty } && !isFuzzy }

    /// What makes it one of its catalog: no two entries have the same.
    var key: CatalogKey { CatalogKey(context: context, msgid: msgid) }
}

/// What makes an entry one of its catalog.
struct CatalogKey: Hashable {
    var context: String?
    var msgid: String
}
