/// The keywords of guides in Portuguese, English and Spanish.
enum GuideWords {
    /// `Parte 1: …`, in lower case.
    static let part: Set<String> = ["parte", "part"]

    /// Titles of callouts, as id slugs.
    static let prerequisites: Set<String> = [
        "pre-requisito", "pre-requisitos", "prerequisito", "prerequisitos", "prerrequisito", "prerrequisitos", "requisitos-previos",
        "prerequisite", "prerequisites",
    ]
}
