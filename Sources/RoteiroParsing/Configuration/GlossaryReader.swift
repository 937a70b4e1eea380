package import RoteiroCore

/// Reads `glossary.yml`: how names are spelled, and what the controls of the product are called.
package struct GlossaryReader {
    /// What was settled; what is wrong is left out.
    package private(set) var glossary = Glossary()
    /// In the order of the file.
    package private(set) var problems: [SettingsProblem] = []

    private let sourceLocale: String

    /// Reads the text of `file`, of a site whose pages are written in `sourceLocale`.
    package init(_ text: SourceText, file: FileID, sourceLocale: String) {
        self.sourceLocale = sourceLocale
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: file) {
        case .failure(let problem):
            problems.append(
                SettingsProblem(at: problem.span, key: "", .verbatim(problem.message)))
        case .success(.none): break
        case .success(.some(let root)): read(root)
        }
        problems.sort { $0.span < $1.span }
    }

    private mutating func read(_ root: Located<MetadataValue>) {
        var map = MapReader(root, path: "")
        glossary.hasKnownNames = map.bool("knownNames") ?? true
        for entry in map.list("terms") { readTerm(entry.value, entry.path) }
        for entry in map.list("labels") { readLabel(entry.value, entry.path) }
        problems += map.finish()
    }

    /// `term: WhatsApp`, or the word alone.
    private mutating func readTerm(_ value: Located<MetadataValue>, _ path: String) {
        if let word = value.value.string, !word.isEmpty {
            glossary.terms.append(Glossary.Term(Located(word, at: value.span)))
            return
        }
        var map = MapReader(value, path: path)
        let spelling = map.located("term")
        let avoid = (map.locatedStrings("avoid") ?? []).filter { !$0.value.isEmpty }
        let allow = map.strings("allow") ?? []
        if let spelling, !spelling.value.isEmpty {
            glossary.terms.append(Glossary.Term(spelling, avoid: avoid, allow: allow))
        } else if map.problems.isEmpty {
            map.fail(
                "term", value.span, .expected(Message("the right spelling")))
        }
        problems += map.finish()
    }

    /// `pt-BR: Salvar`, the same in other languages, and `avoid`.
    private mutating func readLabel(_ value: Located<MetadataValue>, _ path: String) {
        var map = MapReader(value, path: path)
        let source = map.located(sourceLocale)
        let avoid = (map.locatedStrings("avoid") ?? []).filter { !$0.value.isEmpty }
        let isUnverified = map.bool("unverified") ?? false
        var translations: [String: Located<String>] = [:]
        for tag in map.keys where tag != sourceLocale && tag.isLocaleTag { translations[tag] = map.located(tag) }
        if let source, !source.value.isEmpty {
            var label = Glossary.Label(source, avoid: avoid, translations: translations)
            label.isUnverified = isUnverified
            glossary.labels.append(label)
        } else if map.problems.isEmpty {
            map.fail(
                sourceLocale, value.span,
                .expected(Message("the text of the control in the language of the pages")))
        }
        problems += map.finish()
    }
}
