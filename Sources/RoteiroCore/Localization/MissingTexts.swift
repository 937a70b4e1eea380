/// Interface texts that a language of the site lacks, so that another language is shown instead.
package struct MissingTexts: Sendable, Hashable {
    package var locale: String
    /// The language file; nil if there is none.
    package var file: FilePath?
    /// The missing keys: `callout.tip`, a plural form such as `index.steps.few`, or `dates`.
    package var keys: [String]

    package init(_ keys: [String], of locale: String, file: FilePath?) {
        self.locale = locale
        self.file = file
        self.keys = keys
    }
}
