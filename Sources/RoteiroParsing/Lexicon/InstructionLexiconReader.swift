package import RoteiroCore

/// Reads `templates/lexicons/{tag}.yml`.
package struct InstructionLexiconReader {
    package private(set) var lexicon: InstructionLexicon
    /// In file order.
    package private(set) var problems: [SettingsProblem] = []

    /// The keys of `texts[0]` take precedence over those of `texts[1]`, and so on. Problems are reported for the first text only.
    package init(_ texts: [SourceText], tag: String) {
        var builder = LexiconBuilder(tag: tag)
        var problems: [SettingsProblem] = []
        var maps: [YAMLMapReader] = []
        for (number, text) in texts.enumerated() {
            switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: FileID(0)) {
            case .failure(let problem):
                if number == 0 { problems.append(SettingsProblem(at: problem.span, key: "", .verbatim(problem.message))) }
            case .success(.none): break
            case .success(.some(let root)): maps.append(YAMLMapReader(root, path: ""))
            }
        }
        builder.read(&maps)
        if var first = maps.first {
            problems += first.finish() + builder.problems
            problems.sort { $0.span < $1.span }
        }
        self.problems = problems
        lexicon = builder.lexicon
    }
}

/// Collects the words of a lexicon.
private struct LexiconBuilder {
    let tag: String
    private var table = WordTable(capacity: 8192)
    private var phrases = Array(repeating: PhraseSet(), count: PhraseKey.allCases.count)
    private var grammar = InstructionLexicon.Grammar()
    private var actions = InstructionLexicon.ActionGrammar()
    private var suffixPronouns: [[UInt8]] = []
    private var taskEndings: [[UInt8]] = []
    private var verbs: [(verb: String, kind: VerbForm.Kind)] = []
    private var conjugation = Conjugation()
    private var accented: Set<String> = []
    private var maps: [YAMLMapReader] = []
    private(set) var problems: [SettingsProblem] = []

    init(tag: String) { self.tag = tag }

    var lexicon: InstructionLexicon {
        InstructionLexicon(
            tag: tag, table: table, phrases: phrases, grammar: grammar, actions: actions, suffixPronouns: suffixPronouns,
            taskEndings: taskEndings, verbs: verbs, conjugation: conjugation)
    }

    mutating func read(_ maps: inout [YAMLMapReader]) {
        self.maps = maps
        readGrammar()
        readLists()
        readPhrases()
        readNumbers()
        readConjugation()
        readVerbs()
        readActions()
        maps = self.maps
    }

    // MARK: Values

    /// The value of the first map that has the key.
    private mutating func value(_ key: String) -> Located<MetadataValue>? {
        var found: Located<MetadataValue>?
        for index in maps.indices {
            let value = maps[index].value(key)
            found = found ?? value
        }
        return found
    }

    private mutating func text(_ key: String) -> String {
        guard let value = value(key) else { return "" }
        if let text = value.value.scalarText { return text }
        problems.append(SettingsProblem(at: value.span, key: key, .expected(Message("a text"))))
        return ""
    }

    private mutating func words(_ key: String) -> [Substring] { text(key).words }

    private mutating func entries(_ key: String) -> [(key: String, text: String)] {
        guard let value = value(key) else { return [] }
        guard case .map(let entries) = value.value else {
            problems.append(SettingsProblem(at: value.span, key: key, .expected(Message("a map"))))
            return []
        }
        return entries.compactMap { entry in
            guard let text = entry.value.value.scalarText else {
                problems.append(SettingsProblem(at: entry.value.span, key: "\(key).\(entry.key.value)", .expected(Message("a text"))))
                return nil
            }
            return (entry.key.value, text)
        }
    }

    // MARK: Parts

    private mutating func readGrammar() {
        grammar.usesBaseForm = text("imperative") == "base"
        grammar.isWeakThirdPerson = text("weak") == "third-person"
        grammar.isHeadLast = text("head") == "last"
        if let value = value("lead_words"), case .int(let number) = value.value { grammar.leadWords = number }
        suffixPronouns = words("suffix_pronouns").map { WordFold.folded($0.utf8) }
        grammar.leadEndings = words("lead_in_endings").map { WordFold.folded($0.utf8) }
        taskEndings = words("task_endings").map { WordFold.folded($0.utf8) }
    }

    private static let lists: [(String, WordFlags)] = [
        ("state", .state), ("also_noun", .alsoNoun), ("after_noun_form", .afterNounForm), ("noun_or_verb", .nounOrVerb),
        ("noun_before", .nounBefore), ("head_nouns", .headNoun), ("determiners", .determiner), ("for_verbs", .takesFor),
        ("advice", .advice),
        ("advice_openers", .adviceOpener), ("lead_ins", .leadIn), ("openers", .opener), ("control_verbs", .control),
        ("no_control_after", .noControlAfter), ("links", .link), ("text_headings", .textHeading), ("noun_headings", .nounHeading),
        ("before_head", .beforeHead), ("how", .how), ("remedies", .remedy), ("text_leads", .textLead), ("ability", .ability),
        ("conditions", .condition), ("avoiding", .avoiding), ("actors", .actor), ("articles", .article), ("task_nouns", .taskNoun),
        ("places", .place), ("stop", .stop), ("not_verb", .notVerb), ("loans", .alsoNoun), ("head_ends", .headEnd), ("pronouns", .pronoun),
        ("infinitive_pronouns", .infinitivePronoun), ("question_words", .question), ("readers", .reader),
        ("norm_headings", .norm), ("text_words", .textWord), ("own", .own), ("how_ends", .howEnd), ("norm_exceptions", .normException),
        ("alternatives", .alternative), ("indefinite", .indefinite),
    ]

    private mutating func readLists() {
        for (key, flag) in Self.lists {
            for word in words(key) { table.update(WordFold.folded(word.utf8)) { $0.flags.insert(flag) } }
        }
        for (number, word) in words("preposition_before").enumerated() {
            table.update(WordFold.folded(word.utf8)) { $0.flags.insert(number == 0 ? .prepositionForm : .afterPreposition) }
        }
        accented = Set(words("accented").map(String.init))
    }

    private static let phraseLists: [(String, PhraseKey)] = [
        ("lead_in_phrases", .leadIn), ("modals", .modal), ("verb_phrases", .verb), ("advice_phrases", .advice),
        ("text_heading_phrases", .textHeading), ("procedure_headings", .procedureHeading), ("walkthroughs", .walkthrough),
        ("procedure_phrases", .procedure), ("procedure_leads", .procedureLead), ("text_lead_phrases", .textLead), ("modal_ends", .modalEnd),
        ("or_ends", .orEnd), ("permissions", .permission), ("purposes", .purpose), ("third_leads", .third), ("results", .result),
        ("text_pages", .textPage), ("task_leads", .taskLead), ("other_modals", .otherModal), ("version_ends", .versionEnd),
    ]

    private mutating func readPhrases() {
        for (key, kind) in Self.phraseLists {
            for phrase in text(key).phrases {
                let numbers = phrase.words.map { Int32(table.add(WordFold.folded($0.utf8))) }
                if numbers.isEmpty { continue }
                phrases[kind.rawValue].add(numbers)
                table.update(WordFold.folded(phrase.words[0].utf8)) { $0.phrases |= 1 << UInt32(kind.rawValue) }
            }
        }
    }

    private mutating func readNumbers() {
        for (number, forms) in text("ordinals").phrases.prefix(10).enumerated() {
            for word in forms.words { table.update(WordFold.folded(word.utf8)) { $0.ordinal = UInt8(number + 1) } }
        }
        for (number, forms) in text("number_words").phrases.prefix(10).enumerated() {
            for word in forms.words { table.update(WordFold.folded(word.utf8)) { $0.number = UInt8(number + 1) } }
        }
    }

    private mutating func readConjugation() {
        for (key, text) in entries("endings") {
            guard let name = Conjugation.Name(rawValue: key) else { continue }
            conjugation.endings[name] = text.phrases.compactMap { pair in
                let words = pair.words
                return words.count == 2 ? .init(old: Array(words[0].utf8), new: Array(words[1].utf8)) : nil
            }
        }
        conjugation.accentsWe = tag.hasPrefix("pt")
        for (key, text) in entries("stem") {
            let head = Substring(key).words
            guard head.count > 2 else { continue }
            let forms = Set(head.dropFirst(2).compactMap { Conjugation.Name(rawValue: String($0)) })
            let change = Conjugation.StemChange(old: Array(head[0].utf8), new: Array(head[1].utf8), forms: forms)
            for verb in text.words { conjugation.stems[String(verb)] = change }
        }
        for line in text("irregular").phrases {
            let words = line.words
            guard words.count > 1 else { continue }
            conjugation.irregular[String(words[0])] = words.dropFirst().map { form in
                let isStrong = form.utf8.last == UInt8(ascii: "!")
                return .init(form: Array(isStrong ? form.utf8.dropLast() : form.utf8[...]), isStrong: isStrong)
            }
        }
    }

    private mutating func readVerbs() {
        for (key, text) in entries("verbs") {
            guard let kind = VerbForm.Kind(rawValue: key) else {
                if let span = value("verbs")?.span {
                    let all = VerbForm.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                    problems.append(SettingsProblem(at: span, key: "verbs.\(key)", .expected(Message("one of: {all}", ["all": all]))))
                }
                continue
            }
            for word in text.words { add(String(word), kind) }
        }
        for word in words("loans") { put(Array(word.utf8)[...], VerbForm(mood: .imperative, kind: .other)) }
    }

    private mutating func add(_ verb: String, _ kind: VerbForm.Kind) {
        if let entry = table.entry(of: WordFold.folded(verb.utf8)[...]), entry.flags.contains(.state) { return }
        verbs.append((verb, kind))
        put(Array(verb.utf8)[...], VerbForm(mood: grammar.usesBaseForm ? .imperative : .infinitive, kind: kind))
        if grammar.usesBaseForm { return }
        let conjugation = conjugation
        conjugation.eachForm(of: verb) { mood, form in put(form, VerbForm(mood: mood, kind: kind)) }
    }

    /// Of the forms that are spelled alike the surer one counts.
    private mutating func put(_ written: ArraySlice<UInt8>, _ form: VerbForm) {
        if written.contains(where: { $0 >= 0x80 }), accented.contains(String(decoding: written, as: UTF8.self)) {
            return table.update(written) { $0.form = $0.form ?? form }
        }
        let usesBaseForm = grammar.usesBaseForm
        table.update(WordFold.folded(written)) { entry in
            if entry.flags.contains(.notVerb), usesBaseForm || form.mood == .weak && !entry.flags.contains(.nounOrVerb) { return }
            if let old = entry.form, old.mood >= form.mood { return }
            entry.form = form
        }
    }

    // MARK: Actions

    private static let roles: [(String, InstructionWord)] = [
        ("modal", .modal), ("filler", .filler), ("particle", .particle), ("locative", .locative), ("and", .and), ("or", .or),
        ("then", .then),
        ("purpose", .purpose), ("pronoun", .pronoun), ("refusal", .refusal), ("condition", .condition), ("control", .control),
    ]

    private mutating func readActions() {
        guard let value = value("actions") else { return }
        var map = YAMLMapReader(value, path: "actions")
        func words(_ key: String) -> [Substring] { map.value(key)?.value.scalarText?.words ?? [] }
        func pairs(_ key: String) -> [[Substring]] { map.value(key)?.value.scalarText?.phrases.map(\.words) ?? [] }
        actions.isVerbFirst = map.bool("first") ?? false
        actions.usesFamiliar = map.bool("familiar") ?? false
        for word in words("except") { mark(word, .notAction) }
        let infinitives = words("infinitives")
        actions.allInfinitives = infinitives.isEmpty
        for word in infinitives { mark(word, .actionInfinitive) }
        for (key, role) in Self.roles {
            for word in words(key) { set(role, of: word) }
        }
        for pair in pairs("nouns") where pair.count == 2 { set(.noun(String(pair[0])), of: pair[1]) }
        for pair in pairs("places") where pair.count == 2 { set(.place(String(pair[0])), of: pair[1]) }
        for word in words("codes") { table.update(WordFold.folded(word.utf8)) { $0.flags.insert(.code) } }
        for phrase in pairs("phrases") where phrase.count == 3 {
            guard let kind = Action.Kind(rawValue: String(phrase[0])) else { continue }
            actions.phrases.append(.init(first: WordFold.fold(phrase[1]), second: WordFold.fold(phrase[2]), kind: kind))
        }
        problems += map.finish()
    }

    /// Marks a word and the forms of a verb.
    private mutating func mark(_ word: Substring, _ flag: WordFlags) {
        table.update(WordFold.folded(word.utf8)) { $0.flags.insert(flag) }
        guard flag == .notAction, verbs.contains(where: { $0.verb == word }) else { return }
        let conjugation = conjugation
        conjugation.eachForm(of: String(word)) { _, form in table.update(WordFold.folded(form)) { $0.flags.insert(flag) } }
    }

    private mutating func set(_ role: InstructionWord, of word: Substring) {
        table.update(WordFold.folded(word.utf8)) { $0.role = role }
    }
}

extension MetadataValue {
    /// The text of a scalar; nil for a list or a map. A key without a value is an empty text.
    fileprivate var scalarText: String? {
        switch self {
        case .null: ""
        case .int(let number): String(number)
        case .bool(let flag): String(flag)
        default: string
        }
    }
}

extension StringProtocol {
    /// The words between blanks.
    fileprivate var words: [SubSequence] { split { $0 == " " || $0 == "\n" } }

    /// The phrases between commas.
    fileprivate var phrases: [SubSequence] { split(separator: ",") }
}
