/// The keywords of guides in Portuguese, English and Spanish.
enum GuideWords {
    /// `Passo 3: …`, in lower case without accents, at least four letters long.
    private static let step = ["passo", "etapa", "step", "paso"].map { Array($0.utf8) }

    /// The last four letters of each step word, as one number. Tells most texts without a step word quickly.
    static let stepEnds = step.map { $0.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

    /// Whether a word, in lower case without accents, is a step word.
    static func isStep(_ word: some Collection<UInt8>) -> Bool { step.contains { word.elementsEqual($0) } }

    /// `Parte 1: …`, in lower case.
    static let part: Set<String> = ["parte", "part"]

    /// Titles of callouts, as id slugs.
    static let prerequisites: Set<String> = [
        "pre-requisito", "pre-requisitos", "prerequisito", "prerequisitos", "prerrequisito", "prerrequisitos", "requisitos-previos",
        "prerequisite", "prerequisites",
    ]
}
