/// The keywords of guides in Portuguese, English and Spanish.
package enum GuideWords {
    /// `Passo 3: …`, in lower case without accents, at least four letters long.
    package static let step: Set<String> = ["passo", "etapa", "step", "paso"]

    private static let stepBytes = step.map { Array($0.utf8) }

    /// The last four letters of each step word, as one number. Tells most texts without a step word quickly.
    package static let stepEnds = stepBytes.map { $0.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

    /// Whether a word, in lower case without accents, is a step word.
    package static func isStep(_ word: some Collection<UInt8>) -> Bool { stepBytes.contains { word.elementsEqual($0) } }

    /// `Parte 1: …`, in lower case.
    package static let part: Set<String> = ["parte", "part"]

    /// The words of a range: `2 e 3`, `2 a 4`, `2 or 3`.
    package static let range: Set<String> = ["e", "a", "ao", "y", "al", "o", "u", "ou", "and", "or", "to", "through", "ate", "hasta"]

    /// The articles before a step word: `O passo 2`.
    package static let article: Set<String> = ["o", "a", "the", "el", "la"]

    /// Titles of callouts, as id slugs.
    package static let prerequisites: Set<String> = [
        "pre-requisito", "pre-requisitos", "prerequisito", "prerequisitos", "prerrequisito", "prerrequisitos", "requisitos-previos",
        "prerequisite", "prerequisites",
    ]
}
