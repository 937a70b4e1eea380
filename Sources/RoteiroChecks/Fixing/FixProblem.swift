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
    var words: Message {
        switch self {
        case .otherBytes(let expected, let found):
            Message("expected {expected}, found {found}", ["expected": expected.quoted, "found": found.quoted])
        case .outside(let path):
            Message("{path} is outside the project", ["path": path.quoted])
        case .taken(let path):
            Message("{path} already exists", ["path": path.string.quoted])
        case .atOdds:
            Message("two edits of this fix change the same characters")
        }
    }
}
