import RoteiroCore

/// Judges whether a heading names a task: `Cadastrar um produto`, `Cadastro de produtos`, `No celular`, `Removing a user`.
enum TaskReader {
    static func namesTask(_ text: StepText, _ lexicon: InstructionLexicon) -> Bool {
        let start = HeadingNumber.end(in: text)
        switch ItemReader.answer(text, lexicon, from: start).kind {
        case .instruction, .weak: return true
        case .advice, .noun, .path, .question, .result, .other: break
        }
        let first = text.firstWord(from: start)
        guard first < text.words.count else { return false }
        if lexicon.flags(text, first).contains(.place) { return true }
        let words = first..<text.words.count
        let own = words.filter { !lexicon.flags(text, $0).contains(.beforeHead) }
        let heads = own.isEmpty ? Array(words) : own
        if let head = heads.first, isOfAction(text, head, lexicon, atLeast: 6) { return true }
        guard lexicon.grammar.isHeadLast, heads.count < 4 else { return false }
        // `Signs of overtraining` are signs.
        let end = heads.dropFirst().firstIndex { lexicon.flags(text, $0).contains(.headEnd) } ?? heads.endIndex
        guard let last = heads[..<end].last else { return false }
        return isOfAction(text, last, lexicon, atLeast: 0)
    }

    private static func isOfAction(_ text: StepText, _ word: Int, _ lexicon: InstructionLexicon, atLeast length: Int) -> Bool {
        if lexicon.flags(text, word).contains(.taskNoun) { return true }
        return text.words[word].foldedCount >= length && lexicon.taskEndings.contains { text.hasEnding(word, $0) }
    }
}
