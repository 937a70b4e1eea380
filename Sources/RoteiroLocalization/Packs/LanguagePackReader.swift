package import RoteiroCore
import RoteiroParsing

/// Reads `templates/languages/{tag}.yml`: the words of a language, its plural rules and its number, date and quotation styles.
package struct LanguagePackReader {
    /// The contents of the file, before any fallback. Invalid values are left out.
    package private(set) var pack: LanguagePack
    /// In file order. Missing words are not a problem, because another language provides them.
    package private(set) var problems: [SettingsProblem] = []
    /// Plural forms that the language has but some words lack: `index.steps.few`. `many` is never reported: where it stands for millions,
    /// it is not needed.
    package private(set) var missingForms: [String] = []

    /// `tags`, if given, are the available languages; a parent must be one of them.
    package init(_ text: SourceText, tag: String, among tags: Set<String>? = nil) {
        pack = LanguagePack(tag: tag, name: tag, direction: .ltr, strings: [:])
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: FileID(0)) {
        case .failure(let problem):
            problems = [SettingsProblem(at: problem.span, key: "", .verbatim(problem.message))]
        case .success(.none): break
        case .success(.some(let root)):
            var map = YAMLMapReader(root, path: "")
            readHead(&map, among: tags)
            for key in InterfaceStringKey.allCases { readString(key, &map) }
            problems += map.finish()
            problems.sort { $0.span < $1.span }
        }
    }

    private mutating func readHead(_ map: inout YAMLMapReader, among tags: Set<String>?) {
        if let name = map.located("name") { pack.name = name.value }
        pack.direction = map.choice("direction", LanguagePack.Direction.self) ?? .ltr
        if let parent = map.located("parent") {
            pack.parent = parent.value
            if parent.value == pack.tag || tags?.contains(parent.value) == false {
                map.fail(
                    "parent", parent.span,
                    .expected(Message("another language that has a file")))
            }
        }
        if let value = map.value("plural") { pack.plural = PluralRules.read(value, "plural", &problems) }
        if let value = map.value("numbers") { pack.numbers = NumberStyle.read(value, "numbers", &problems) }
        if let value = map.value("dates") { pack.dates = DateStyle.read(value, "dates", &problems) }
        if map.value("quotes") != nil { pack.quotes = QuotationMarks.read("quotes", &map) }
    }

    private mutating func readString(_ key: InterfaceStringKey, _ map: inout YAMLMapReader) {
        guard let value = map.value(key.rawValue) else { return }
        if key.isPlural, case .map = value.value {
            readForms(key, value)
        } else if let text = map.located(key.rawValue) {
            for name in key.placeholders where !text.value.contains("{\(name)}") {
                map.fail(key.rawValue, text.span, .missing(name))
            }
            if key.isPlural {
                // A single text serves every number: "Steps: 3".
                pack.plurals[key.rawValue] = PluralString([.other: text.value])
            } else {
                pack.strings[key.rawValue] = text.value
            }
        }
    }

    private mutating func readForms(_ key: InterfaceStringKey, _ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: key.rawValue)
        var string = PluralString([:], rules: pack.plural ?? PluralRules())
        for category in pack.plural?.categories ?? PluralCategory.allCases {
            guard let text = map.located(category.rawValue) else {
                if category == .other {
                    let other = Message.expected(Message("the form `other`"))
                    map.fail("other", value.span, other)
                } else if pack.plural != nil, category != .many {
                    missingForms.append(key.rawValue + "." + category.rawValue)
                }
                continue
            }
            if !text.value.contains("{n}"), pack.plural?.isForOneNumber(category) != true {
                map.fail(category.rawValue, text.span, .missing("n"))
            }
            string.forms[category] = text.value
        }
        pack.plurals[key.rawValue] = string
        problems += map.finish()
    }
}

extension PluralRules {
    /// Whether the category matches exactly one number, so that its form can spell it out, as in `um passo`. Only numbers up to 1000 are
    /// tried.
    fileprivate func isForOneNumber(_ category: PluralCategory) -> Bool {
        (0...1000).lazy.filter { self.category(of: $0) == category }.prefix(2).count == 1
    }
}

extension Message {
    fileprivate static func missing(_ name: String) -> Message {
        Message("`{{name}}` is missing", ["name": name])
    }
}
