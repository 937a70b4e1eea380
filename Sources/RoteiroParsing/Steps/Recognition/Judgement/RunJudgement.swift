import RoteiroCore

/// Judges whether a run of items is a procedure. The first test that applies gives the reason.
struct RunJudgement {
    struct Result {
        var isTaken: Bool
        var isCertain = false
        var reason: StepReason
    }

    /// The share of instructions that excuses a first item that is none, in percent.
    private static let firstWaived = 75

    private let lexicon: InstructionLexicon
    private let texts: [StepText]
    private var answers: [ItemAnswer]
    private let context: StepContext
    private let origin: StepOrigin
    /// The nearest heading or bold line above.
    private let above: StepText?

    static func judge(
        _ texts: [StepText], _ answers: [ItemAnswer], _ context: StepContext, _ origin: StepOrigin, above: StepText?,
        _ lexicon: InstructionLexicon
    ) -> Result {
        RunJudgement(texts, answers, context, origin, above, lexicon).result
    }

    private init(
        _ texts: [StepText], _ answers: [ItemAnswer], _ context: StepContext, _ origin: StepOrigin, _ above: StepText?,
        _ lexicon: InstructionLexicon
    ) {
        self.lexicon = lexicon
        self.texts = texts
        self.context = context
        self.origin = origin
        self.above = above
        var answers = answers
        if Self.isEnumeration(texts) { answers = answers.map { $0.isGood ? .other : $0 } }
        // A form that may be a noun goes with the company it keeps, or with what is above.
        if answers.contains(where: \.mayBeNoun), 2 * answers.count(where: { $0.isGood && !$0.mayBeNoun }) < answers.count,
            !context.announcesTask, above.map({ TaskReader.namesTask($0, lexicon) }) != true
        {
            answers = answers.map { $0.mayBeNoun ? .other : $0 }
        }
        // A word that is verb and noun goes with the company it keeps.
        let imperatives = answers.count { $0.kind == .instruction && $0.mood == .imperative }
        self.answers = 2 * imperatives < answers.count ? answers : answers.map { $0.kind == .noun ? ItemAnswer(kind: .instruction) : $0 }
    }

    /// `Level 1 …`, `Level 2 …`: each item begins with the same word and the next number. Step words are steps.
    private static func isEnumeration(_ texts: [StepText]) -> Bool {
        guard texts.count > 1, let first = texts[0].leadingNumber else { return false }
        let word = texts[0].folded(0)
        guard !GuideWords.isStep(word) else { return false }
        return texts.enumerated().allSatisfy { $1.leadingNumber == first + $0 && $1.folded(0).elementsEqual(word) }
    }

    private func count(_ kind: ItemAnswer.Kind) -> Int { answers.count { $0.kind == kind } }

    private var result: Result {
        let all = texts.count
        let (strong, weak, results) = (count(.instruction), count(.weak), count(.result))
        let good = strong + weak + count(.path)
        let infinitives = answers.count { $0.kind == .instruction && $0.mood == .infinitive }
        var number = StepReason.Count(good: good, all: all)
        func text(_ reason: StepReason) -> Result { Result(isTaken: false, reason: reason) }
        if all < 2 { return text(.single) }
        if context.kind == .text { return text(.above(words: context.words, number)) }
        if 2 * count(.question) >= all { return text(.questions) }
        if 2 * count(.advice) >= all { return text(.advice(count(.advice), of: all)) }
        if 2 * good < all - results || 3 * good < all || strong + weak == 0 { return text(.few(number)) }
        if all - results == 2, good < 2, context.kind != .procedure { return text(.notBoth(number)) }
        number.results = results
        if !answers[0].isGood, 100 * good < Self.firstWaived * all, context.kind != .procedure { return text(.firstIsNone(number)) }
        let inclusive = answers.count { $0.mood == .inclusive }
        let third = weak - inclusive
        let areMostlyInfinitives = 2 * (infinitives + third) > good
        if context.kind == .infinitives, areMostlyInfinitives { return text(.infinitives(words: context.words)) }
        if context.kind == .nouns, areMostlyInfinitives { return text(.nouns(words: context.words, number)) }
        if !answers[0].isGood, 2 * third > good, context.kind != .procedure { return text(.firstIsNone(number)) }
        if context.kind == .third, 2 * weak > good || !lexicon.grammar.isWeakThirdPerson && weak > 0 {
            return text(.third(words: context.words))
        }
        // Below an infinitive (`Partilhar na rede`) a form that equals the third person speaks to the reader.
        if lexicon.grammar.isWeakThirdPerson && 2 * third > good, !isTold { return text(.ambiguous(weak, of: good)) }
        // "We" is also the authors. After `Vamos …` and below a task that is not theirs it is the reader.
        if 2 * inclusive > good, !context.announcesTask, answers[0].mood == .inclusive, !namesTask || above.map(isOwn) == true {
            return text(.ambiguous(weak, of: good))
        }
        if 2 * answers.count(where: \.isLabelled) > good, !namesTask { return text(.nameless(number)) }
        return judged(number, strong: strong, infinitives: infinitives)
    }

    private var isTold: Bool { context.announcesTask || above.map { ItemReader.answer($0, lexicon).kind == .instruction } == true }

    private var namesTask: Bool { context.announcesTask || above.map { TaskReader.namesTask($0, lexicon) } == true }

    private func isOwn(_ text: StepText) -> Bool { text.words.indices.contains { lexicon.flags(text, $0).contains(.own) } }

    private func judged(_ number: StepReason.Count, strong: Int, infinitives: Int) -> Result {
        let all = texts.count
        let usesBaseForm = lexicon.grammar.usesBaseForm
        if origin == .list, 2 * infinitives > number.good, !namesTask, !namesControls {
            return Result(isTaken: false, reason: .nameless(number))
        }
        if usesBaseForm, !namesTask, !texts.contains(where: actsOnControls) {
            let isFew = all < 3 || 100 * strong < Self.firstWaived * (all - number.results)
            if origin == .list, isFew { return Result(isTaken: false, reason: .nameless(number)) }
            return Result(isTaken: true, reason: .unannounced(number))
        }
        let isCertain =
            context.kind == .procedure || 100 * (strong - infinitives) >= Self.firstWaived * all
            || context.kind == .task && 100 * strong >= Self.firstWaived * all
        let reason: StepReason = context.kind == .procedure ? .announced(number, words: context.words) : .instructions(number)
        return Result(isTaken: true, isCertain: isCertain, reason: reason)
    }

    /// Whether half of the items have a verb of controls or a marked label.
    private var namesControls: Bool {
        2 * texts.count(where: actsOnControls) >= texts.count || 2 * texts.count(where: { $0.hasMarkedLabel }) >= texts.count
    }

    private func actsOnControls(_ text: StepText) -> Bool {
        (0..<min(6, text.words.count)).contains { lexicon.form(text, $0)?.kind.isOfControls == true }
    }
}

extension StepText {
    /// The number after the first word: 2 in `Level 2 …`.
    fileprivate var leadingNumber: Int? {
        // Most texts need not be read as words.
        guard bytes.contains(where: \.isASCIIDigit), let word = words.first, word.end + 1 < bytes.count, bytes[word.end] == 0x20 else {
            return nil
        }
        let digits = bytes[(word.end + 1)...].prefix { $0.isASCIIDigit }
        return digits.isEmpty || digits.count > 3 ? nil : Int(String(decoding: digits, as: UTF8.self))
    }

    /// Whether bold text, code or a quotation follows a word and a blank: `Ativar a chave **Conectar**`.
    fileprivate var hasMarkedLabel: Bool {
        for index in bytes.indices.dropFirst(2) {
            let byte = bytes[index]
            guard byte == Mark.open || byte == Mark.codeOpen || byte == UInt8(ascii: "\"") || byte == 0xE2 && hasPrefix("“", at: index)
            else { continue }
            var before = index
            while before > 0, bytes[before - 1].isASCIIWhitespace { before -= 1 }
            if before > 0, before < index, bytes[before - 1].isWordByte { return true }
        }
        return false
    }
}
