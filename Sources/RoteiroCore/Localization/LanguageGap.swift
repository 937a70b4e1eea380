/// Words of the interface that a language of the site lacks: readers meet those of another.
package struct LanguageGap: Sendable, Hashable {
    /// The language.
    package var locale: String
    /// Its file, if it has one.
    package var file: FilePath?
    /// What is lacking: `callout.tip`, a form such as `index.steps.few`, or `dates`.
    package var keys: [String]

    /// `keys`, lacking in `locale`.
    package init(_ keys: [String], of locale: String, file: FilePath?) {
        self.locale = locale
        self.file = file
        self.keys = keys
    }
}
