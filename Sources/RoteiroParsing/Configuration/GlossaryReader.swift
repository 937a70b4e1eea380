package import RoteiroCore

/// Reads `glossary.yml`: the spelling of terms and the labels of product controls.
package struct GlossaryReader {
    /// Invalid entries are left out.
    package private(set) var glossary = Glossary()
    /// In file order.
    package private(set) var problems: [SettingsProblem] = []

    private let sourceLocale: String

    /// `sourceLocale` is the language in which the pages are written.
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
        var map = YAMLMapReader(root, path: "")
        glossary.usesBuiltInTerms = map.bool("knownNames") ?? true
        for entry in map.list("terms") { readTerm(entry.value, entry.path) }
        for entry in map.list("labels") { readLabel(entry.value, entry.path) }
        problems += map.finish()
    }

    /// Reads `term: WhatsApp`, or a plain string.
    private mutating func readTerm(_ value: Located<MetadataValue>, _ path: String) {
        if let word = value.value.string, !word.isEmpty {
            glossary.terms.append(Glossary.Term(Located(word, at: value.span)))
            return
        }
        var map = YAMLMapReader(value, path: path)
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

    /// Reads `pt-BR: Salvar`, its translations by locale tag, `avoid` and `unverified`.
    private mutating func readLabel(_ value: Located<MetadataValue>, _ path: String) {
        var map = YAMLMapReader(value, path: path)
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
