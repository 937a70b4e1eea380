enum CatalogHeader {
    /// The plural forms of known languages, as msginit writes them.
    private static let pluralForms = [
        "en": "nplurals=2; plural=(n != 1);",
        "es": "nplurals=2; plural=(n != 1);",
        "pt": "nplurals=2; plural=(n != 1);",
        "pt-BR": "nplurals=2; plural=(n > 1);",
    ]

    /// Contains the fields that gettext requires, but no dates, so that the same texts produce the same file.
    static func make(project: String, language: String?) -> CatalogEntry {
        var fields = [
            "Project-Id-Version: \(project)",
            "Language: \(language?.replacing("-", with: "_") ?? "")",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
        ]
        let primary = language.map { String($0.prefix { $0 != "-" }) } ?? ""
        if let forms = pluralForms[language ?? ""] ?? pluralForms[primary] { fields.append("Plural-Forms: \(forms)") }
        return CatalogEntry(msgid: "", msgstr: [fields.map { $0 + "\n" }.joined()])
    }
}
