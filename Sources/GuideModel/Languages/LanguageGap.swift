/// Words of the interface that a language of the site lacks: readers meet those of another.
public struct LanguageGap: Sendable, Hashable {
    /// The language.
    public var locale: String
    /// Its file, if it has one.
    public var file: FilePath?
    /// What is lacking: `callout.tip`, a form such as `index.steps.few`, or `dates`.
    public var keys: [String]

    /// `keys`, lacking in `locale`.
    public init(_ keys: [String], of locale: String, file: FilePath?) {
        self.locale = locale
        self.file = file
        self.keys = keys
    }
}
