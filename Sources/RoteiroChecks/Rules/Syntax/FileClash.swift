import RoteiroCore

/// Reports paths that differ only in letter case or Unicode form. No example: the rule needs two files.
struct FileClash: Rule {
    static let info = RuleInfo(
        code: "R118", name: "file-clash", severity: .error,
        summary: Message("files whose names differ only in letter case or in Unicode form"),
        why: Message("On many computers both names are the same file: one overwrites the other."),
        help: Message("Rename one of them."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            let (other, message): (FilePath, Message)
            switch fault.problem {
            case .clash(let path): (other, message) = (path, self.message(fault.path, path))
            case .sameAddress(let path):
                (other, message) = (path, Message("{path} has the same address: this page is not published", ["path": path.string.quoted]))
            default: return nil
            }
            return Diagnostic(
                Self.info, at: .file(fault.path.string), message,
                notes: [
                    Diagnostic.Note(Message("the other file"), at: .file(other.string))
                ])
        }
    }

    private func message(_ path: FilePath, _ other: FilePath) -> Message {
        path.string == other.string
            ? Message("differs from {path} only in Unicode form: one would overwrite the other", ["path": other.string.quoted])
            : Message("differs from {path} only in letter case: one would overwrite the other", ["path": other.string.quoted])
    }
}
