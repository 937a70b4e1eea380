import RoteiroCore

/// How a language tells a reader to do something: the verbs with their forms, the words that may stand before them, and what a heading
/// or a sentence above a list announces. Read from `templates/lexicons/{tag}.yml`, made once and shared.
package final class InstructionLexicon: Sendable {
    /// How a language writes its imperatives.
    struct Grammar: Sendable {
        /// The imperative is the base form of a verb, which is often a noun too.
        var usesBaseForm = false
        /// A familiar imperative equals the third person and is mostly that.
        var isWeakThirdPerson = false
        /// The head of a heading is its last word before a preposition.
        var isHeadLast = false
        /// The most words before an instruction without a comma.
        var leadWords = 12
        /// Endings of adverbs that may stand before an instruction.
        var leadEndings: [[UInt8]] = []
    }

    /// How actions are read.
    struct ActionGrammar: Sendable {
        /// A verb is an instruction at the head of a clause only.
        var isVerbFirst = false
        /// Familiar imperatives are instructions, at the head of a clause.
        var usesFamiliar = false
        /// All infinitives of verbs with a kind are instructions after a modal.
        var allInfinitives = true
        /// Verbs of two words.
        var phrases: [Phrase] = []

        struct Phrase: Sendable {
            var first: String
            var second: String
            var kind: Action.Kind
        }
    }

    package let tag: String
    let table: WordTable
    let phrases: [PhraseSet]
    let grammar: Grammar
    let actions: ActionGrammar
    /// Pronouns at the end of a verb, longest first.
    let suffixPronouns: [[UInt8]]
    /// Endings of nouns of action.
    let taskEndings: [[UInt8]]
    /// The verbs, in the order of the file, and their forms.
    let verbs: [(verb: String, kind: VerbForm.Kind)]
    let conjugation: Conjugation

    init(
        tag: String, table: WordTable, phrases: [PhraseSet], grammar: Grammar, actions: ActionGrammar, suffixPronouns: [[UInt8]],
        taskEndings: [[UInt8]], verbs: [(verb: String, kind: VerbForm.Kind)], conjugation: Conjugation
    ) {
        self.tag = tag
        self.table = table
        self.phrases = phrases
        self.grammar = grammar
        self.actions = actions
        self.suffixPronouns = suffixPronouns
        self.taskEndings = taskEndings
        self.verbs = verbs
        self.conjugation = conjugation
    }

    /// Returns the form of a word with any pronoun cut off; nil if the word is no form of a verb. `written` is the word in lower case
    /// with its accents, `folded` without.
    func form(folded: ArraySlice<UInt8>, written: ArraySlice<UInt8>, entry: WordTable.Entry?) -> VerbForm? {
        if folded.count != written.count || folded != written, let form = table.entry(of: written)?.form { return form }
        if let form = entry?.form { return form }
        return withHyphenatedPronoun(folded) ?? withSuffixedPronoun(folded)
    }

    /// `selecione-o`, `abri-lo`
    private func withHyphenatedPronoun(_ word: ArraySlice<UInt8>) -> VerbForm? {
        guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let tail = word[(hyphen + 1)...].prefix { $0 != UInt8(ascii: "-") }
        guard let pronoun = table.entry(of: tail)?.flags, !pronoun.isDisjoint(with: [.pronoun, .infinitivePronoun]) else { return nil }
        let head = word[..<hyphen]
        if pronoun.contains(.infinitivePronoun), let form = table.entry(of: (head + [UInt8(ascii: "r")])[...])?.form {
            return VerbForm(mood: .infinitive, kind: form.kind)
        }
        guard pronoun.contains(.pronoun), let form = table.entry(of: head)?.form else { return nil }
        // `liga-te` speaks to the reader.
        return form.mood == .weak && pronoun.contains(.reader) ? VerbForm(mood: .imperative, kind: form.kind) : form
    }

    /// `hazlo`, `asegúrate`. With its pronoun a form that equals the third person is an imperative.
    private func withSuffixedPronoun(_ word: ArraySlice<UInt8>) -> VerbForm? {
        for pronoun in suffixPronouns where word.count > pronoun.count + 2 && word.suffix(pronoun.count).elementsEqual(pronoun) {
            guard let form = table.entry(of: word.dropLast(pronoun.count))?.form else { continue }
            return VerbForm(mood: form.mood == .weak ? .imperative : form.mood, kind: form.kind)
        }
        return nil
    }

    /// Returns the role of a word in an instruction, for the extraction of actions.
    func role(of word: Substring) -> InstructionWord {
        var folded: [UInt8] = []
        WordFold.fold(word.utf8, into: &folded)
        guard let entry = table.entry(of: folded[...]) else {
            return form(folded: folded[...], written: folded[...], entry: nil).flatMap { role(of: $0, []) } ?? .unknown
        }
        if let role = entry.role { return role }
        return entry.form.flatMap { role(of: $0, entry.flags) } ?? .unknown
    }

    /// Whether the word may stand before an instruction: `then`, `luego`.
    func isLeadIn(_ word: Substring) -> Bool { flags(of: word).contains(.leadIn) }

    /// Whether the word names a code to scan.
    func isCode(_ word: Substring) -> Bool { flags(of: word).contains(.code) }

    private func flags(of word: Substring) -> WordFlags { table.entry(of: WordFold.folded(word.utf8)[...])?.flags ?? [] }

    private func role(of form: VerbForm, _ flags: WordFlags) -> InstructionWord? {
        if flags.contains(.notAction) { return nil }
        switch form.mood {
        case .imperative: return form.kind == .reading ? .reading : form.kind.action.map(InstructionWord.verb)
        case .infinitive:
            return actions.allInfinitives || flags.contains(.actionInfinitive) ? form.kind.action.map(InstructionWord.infinitive) : nil
        case .weak:
            if !actions.usesFamiliar { return nil }
            return form.kind == .reading ? .reading : form.kind.action.map(InstructionWord.familiarVerb)
        case .inclusive: return nil
        }
    }
}
