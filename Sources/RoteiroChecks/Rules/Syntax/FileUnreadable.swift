import RoteiroCore

/// Reports files that cannot be published as they are. No example: the faults are in the file system.
struct FileUnreadable: Rule {
    static let info = RuleInfo(
        code: "R119", name: "file-unreadable", severity: .error,
        summary: Message("a file that cannot be read, is too large or is not a regular file"),
        why: Message("A file that cannot be read is not published."),
        help: Message("Keep only regular, readable files in the folder."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            guard let message = message(fault.problem) else { return nil }
            return Diagnostic(Self.info, at: .file(fault.path.string), message, help: help(fault.problem))
        }
    }

    private func message(_ problem: FileFault.Problem) -> Message? {
        switch problem {
        case .clash, .sameAddress, .notRead: nil
        case .unreadable(let reason):
            Message("cannot be read ({problem}): it is not published", ["problem": reason])
        case .notAFile:
            Message("is not a regular file (but a folder, a pipe or a device): it is not published")
        case .danglingLink:
            Message("is a symbolic link to a file that does not exist: it is not published")
        case .linkOutside:
            Message("is a symbolic link out of the project: it is not followed, so nothing outside the project is published")
        case .linkRepeated:
            Message("is one of too many links to a folder: it is not followed")
        case .nameNotUTF8:
            Message("has a name that is not UTF-8: it is not published")
        case .tooLarge(let bytes, let limit):
            Message(
                one: "has {count} byte; the limit is {limit}: it is not published",
                other: "has {count} bytes; the limit is {limit}: it is not published", count: bytes, ["limit": limit])
        }
    }

    private func help(_ problem: FileFault.Problem) -> Message? {
        switch problem {
        case .clash, .sameAddress, .notRead: nil
        case .unreadable:
            Message("Check the file permissions.")
        case .notAFile:
            Message("Move it out of the folder, or rename it.")
        case .linkRepeated:
            Message("Delete the link, or list it under `exclude` in `roteiro.yml`.")
        case .danglingLink, .linkOutside:
            Message("Replace the link with a copy of the file.")
        case .nameNotUTF8:
            Message("Rename the file.")
        case .tooLarge:
            Message("Split the page, or reduce the size of the image.")
        }
    }
}
