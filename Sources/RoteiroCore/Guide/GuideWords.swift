/// The keywords of guides in Portuguese, English and Spanish.
package enum GuideWords {
    /// `Passo 3: …`, in lower case without accents, at least four letters long.
    package static let step: Set<String> = ["passo", "etapa", "step", "paso"]

    private static let stepNumbers = step.map { packed($0.utf8) }

    /// The last four letters of each step word, as one number.
    private static let stepEnds = step.map { UInt32(truncatingIfNeeded: packed($0.utf8)) }

    /// The last letters of the step words, as bits of a number: bit 1 for `a`.
    package static let stepLetters = step.reduce(UInt32(0)) { $0 | 1 << UInt32(($1.utf8.last ?? 0) & 0x1F) }

    /// Whether four letters, as one number, are the last of a step word. Tells most texts without a step word quickly.
    package static func endsStep(_ letters: UInt32) -> Bool { stepEnds.contains(letters) }

    /// Whether a word, in lower case without accents, is a step word.
    package static func isStep(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer(isStep) }

    /// Whether a word, in lower case without accents, is a step word.
    package static func isStep(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        stepLengths.contains(word.count) && stepNumbers.contains(packed(word))
    }

    private static let stepLengths = 4...5

    /// The last eight bytes of a word as one number.
    private static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

    /// `Parte 1: …`, in lower case.
    package static let part: Set<String> = ["parte", "part"]

    /// The words of a range: `2 e 3`, `2 a 4`, `2 or 3`.
    package static let range: Set<String> = ["e", "a", "ao", "y", "al", "o", "u", "ou", "and", "or", "to", "through", "ate", "hasta"]

    /// The articles before a step word: `O passo 2`.
    package static let article: Set<String> = ["o", "a", "the", "el", "la"]

    /// What stands for a number: `Passo nº 2`, in lower case without accents.
    package static let number: Set<String> = ["n", "no", "num", "numero", "nr", "number"]

    /// The letters after the digits of an ordinal: `2o`, `2nd`.
    package static let ordinalEndings: Set<String> = ["o", "a", "st", "nd", "rd", "th", "er"]

    /// `Passo 2 (opcional)`, in lower case. All begin with `o` or `f`.
    package static let optional: Set<String> = ["opcional", "optional", "facultativo", "facultativa"]

    /// The conjunctions of conditions.
    package static let condition: Set<String> = ["se", "si", "if"]

    /// Titles of callouts, as id slugs.
    package static let prerequisites: Set<String> = [
        "pre-requisito", "pre-requisitos", "prerequisito", "prerequisitos", "prerrequisito", "prerrequisitos", "requisitos-previos",
        "prerequisite", "prerequisites",
    ]
}
