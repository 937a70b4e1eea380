import RoteiroCore

/// Why a fix is refused.
enum FixProblem: Error {
    /// Other bytes stand where the fix would replace some.
    case otherBytes(expected: String, found: String)
    /// The file of an edit is not the project's.
    case outside(String)
    /// Something stands where a file would be renamed to.
    case taken(FilePath)
    /// Two edits of one fix want the same bytes.
    case atOdds

    /// What a person is told.
    var words: Words {
        switch self {
        case .otherBytes(let expected, let found):
            Words(
                pt: "esperava \(expected.quoted) e encontrou \(found.quoted)", en: "expected \(expected.quoted) and found \(found.quoted)",
                es: "esperaba \(expected.quoted) y encontró \(found.quoted)")
        case .outside(let path):
            Words(
                pt: "\(path.quoted) leva para fora do projeto", en: "\(path.quoted) leads out of the project",
                es: "\(path.quoted) lleva fuera del proyecto")
        case .taken(let path):
            Words(
                pt: "já existe \(path.string.quoted)", en: "\(path.string.quoted) exists already", es: "ya existe \(path.string.quoted)")
        case .atOdds:
            Words(
                pt: "duas das suas edições mudam os mesmos caracteres", en: "two of its edits change the same characters",
                es: "dos de sus ediciones cambian los mismos caracteres")
        }
    }
}
