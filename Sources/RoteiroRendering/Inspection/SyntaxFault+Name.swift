import RoteiroCore

extension SyntaxFault {
    /// The name of the rule that reports the fault.
    var name: String {
        switch self {
        case .notUTF8: "not-utf8"
        case .nulByte: "nul-byte"
        case .frontMatterInvalid: "front-matter-invalid"
        case .frontMatterKey, .frontMatterUnused: "front-matter-key"
        case .containerUnclosed, .containerFenceInCode: "container-unclosed"
        case .containerStrayFence: "container-stray-fence"
        case .containerUnknown: "container-unknown"
        case .codeFenceUnclosed: "fence-unclosed"
        case .limitExceeded: "limit-exceeded"
        case .unsupported: "unsupported-syntax"
        case .includeFailed: "include-failed"
        case .codeLinesMissing: "code-lines-missing"
        case .footnoteUnused: "footnote-unused"
        case .linkUnparsed: "link-unparsed"
        case .leftover: "leftover"
        case .hazard: "html-dangerous"
        }
    }
}
