/// Something that the author can mend.
public struct Diagnostic: Sendable, Hashable {
    /// Stable and never reused, for example `R203`.
    public var code: String
    /// Reads well after "allow", for example `image-without-alt`.
    public var name: String
    /// How much it matters.
    public var severity: Severity
    /// Where it is.
    public var location: Location
    /// What is wrong, and in half a line why it matters.
    public var message: Words
    /// What to do about it: the nearest right thing where there is one, else what the rule says in general.
    public var help: Words?
    /// Other places that belong to it.
    public var notes: [Note]
    /// Ways to mend it.
    public var fixes: [Fix]
    /// What stands at the place is a secret: reports that others may read do not repeat it.
    public var hidesSource = false

    /// A finding of the rule that `info` describes. Code, name and severity are the rule's own.
    public init(
        _ info: RuleInfo, at location: Location, _ message: Words, help: Words? = nil, notes: [Note] = [], fixes: [Fix] = []
    ) {
        code = info.code
        name = info.name
        severity = info.severity
        self.location = location
        self.message = message
        self.help = help ?? info.help
        self.notes = notes
        self.fixes = fixes
    }

    /// A finding at the characters of `span`.
    public init(_ info: RuleInfo, at span: Span, _ message: Words, help: Words? = nil, notes: [Note] = [], fixes: [Fix] = []) {
        self.init(info, at: .span(span), message, help: help, notes: notes, fixes: fixes)
    }

    /// Where a diagnostic points.
    public enum Location: Sendable, Hashable {
        /// These characters.
        case span(Span)
        /// A file as a whole: a picture, or a text that could not be read. Relative to the project, with `/`.
        case file(String)
    }

    /// Another place, and what it has to do with it.
    public struct Note: Sendable, Hashable {
        /// Where.
        public var location: Location
        /// What is there.
        public var message: Words

        /// `message`, about `location`.
        public init(_ message: Words, at location: Location) {
            self.location = location
            self.message = message
        }
    }
}

/// How much a finding matters. Errors fail a build; warnings fail it under `--strict`.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case error, warning, info, note

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        case .note: 3
        }
    }

    /// The worse one is less, so that sorting puts it first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// What people read, in each language of the interface.
public struct Words: Sendable, Hashable {
    /// Português do Brasil.
    public var portuguese: String
    /// English.
    public var english: String
    /// Español.
    public var spanish: String

    /// The same thing said three times.
    public init(pt: String, en: String, es: String) {
        portuguese = pt
        english = en
        spanish = es
    }

    /// What to say in `language`.
    public subscript(language: InterfaceLanguage) -> String {
        switch language {
        case .portuguese: portuguese
        case .english: english
        case .spanish: spanish
        }
    }
}

/// A language of messages.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
    case portuguese = "pt-BR"
    case english = "en"
    case spanish = "es"
}

/// A way to mend a finding.
public struct Fix: Sendable, Hashable {
    /// What it does.
    public var title: Words
    /// A machine may apply it unasked: there is exactly one right answer.
    public var isSafe: Bool
    /// All of them or none.
    public var edits: [Edit]
    /// Files that get another name, with the edits or not at all.
    public var renames: [Rename]

    /// `edits` and `renames`, together.
    public init(title: Words, isSafe: Bool, edits: [Edit], renames: [Rename] = []) {
        self.title = title
        self.isSafe = isSafe
        self.edits = edits
        self.renames = renames
    }

    /// A file that moves. Nothing may stand at its new place yet.
    public struct Rename: Sendable, Hashable {
        /// Relative to the project.
        public var old: FilePath
        /// Relative to the project.
        public var new: FilePath

        /// `old` becomes `new`.
        public init(from old: FilePath, to new: FilePath) {
            self.old = old
            self.new = new
        }
    }
}

/// A change of some bytes. It carries what it expects to replace, so a wrong place refuses instead of corrupting.
public struct Edit: Sendable, Hashable {
    /// The bytes to replace.
    public var span: Span
    /// What must stand there.
    public var expected: String
    /// What shall stand there.
    public var replacement: String

    /// `expected` at `span` becomes `replacement`.
    public init(at span: Span, expected: String, replacement: String) {
        self.span = span
        self.expected = expected
        self.replacement = replacement
    }
}

/// What a rule is called, how much it matters, why, and what to do, with pages that break it and pages that do not.
public struct RuleInfo: Sendable, Hashable {
    /// Stable and never reused, `R` and three digits; the first digit is the group.
    public let code: String
    /// The fault, in words joined by `-`.
    public let name: String
    /// Unless a site says otherwise.
    public let severity: Severity
    /// Why a reader or a writer minds.
    public let why: Words
    /// What to do about it, where a finding has nothing nearer to say.
    public let help: Words
    /// What a machine can do about it.
    public let fix: Fixability
    /// Pages, in markdown, in which `⟦…⟧` marks the characters at fault.
    public let bad: [String]
    /// Pages without the fault.
    public let good: [String]

    /// What a machine can do about the findings of a rule.
    public enum Fixability: String, Sendable, Hashable, CaseIterable {
        /// Nothing: a person has to think.
        case none
        /// It can offer an edit, and a person decides.
        case offered
        /// It can mend some of them unasked.
        case safe
    }

    /// A rule's own description.
    public init(
        code: String, name: String, severity: Severity, why: Words, help: Words, fix: Fixability = .none, bad: [String],
        good: [String]
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.why = why
        self.help = help
        self.fix = fix
        self.bad = bad
        self.good = good
    }
}
