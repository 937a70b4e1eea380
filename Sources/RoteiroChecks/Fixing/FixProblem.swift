import RoteiroCore

/// Why a fix cannot be applied.
enum FixProblem: Error {
    /// The source differs from the bytes that the edit expects to replace.
    case otherBytes(expected: String, found: String)
    /// The edited file is not part of the project.
    case outside(String)
    /// The target of a rename already exists.
    case taken(FilePath)
    /// Two edits of the same fix overlap.
    case overlappingEdits
    /// Two renames of the same fix have the same file or the same target.
    case conflictingRenames

    var message: Message {
        switch self {
        case .otherBytes(let expected, let found):
            Message("expected {expected}, found {found}", ["expected": expected.quoted, "found": found.quoted])
        case .outside(let path):
            Message("{path} is outside the project", ["path": path.quoted])
        case .taken(let path):
            Message("{path} already exists", ["path": path.string.quoted])
        case .overlappingEdits:
            Message("two edits of this fix change the same characters")
        case .conflictingRenames:
            Message("two renames of this fix have the same old or new name")
        }
    }
}
