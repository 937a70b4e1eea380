import RoteiroCore

/// A file that cannot be part of the site as it is. (No example: the fault is on the disk.)
struct FileUnreadable: Rule {
    static let info = RuleInfo(
        code: "R119", name: "file-unreadable", severity: .error,
        why: Message("What cannot be read is not published."),
        help: Message("Keep only ordinary files that can be read in the folder."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            guard let message = message(fault.problem) else { return nil }
            return Diagnostic(Self.info, at: .file(fault.path.string), message, help: help(fault.problem))
        }
    }

    private func message(_ problem: FileFault.Problem) -> Message? {
        switch problem {
        case .clash: nil
        case .unreadable(let words):
            Message("could not be read ({problem}): it is left out of the site", ["problem": words])
        case .notAFile:
            Message("is no ordinary file (but a folder, a pipe or a device): it is left out of the site")
        case .danglingLink:
            Message("is a symbolic link to a file that does not exist: it is left out of the site")
        case .linkOutside:
            Message("is a symbolic link out of the project: it is not followed, so that nothing from outside is published")
        case .nameNotUTF8: Message("has a name that is not UTF-8: it is left out of the site")
        case .tooLarge(let bytes, let limit):
            Message("has {bytes} bytes, and the limit is {limit}: it is left out of the site", ["bytes": bytes, "limit": limit])
        }
    }

    private func help(_ problem: FileFault.Problem) -> Message? {
        switch problem {
        case .clash: nil
        case .unreadable:
            Message("Check the permissions of the file.")
        case .notAFile:
            Message("Take it out of the folder or rename it.")
        case .danglingLink, .linkOutside:
            Message("Copy the file into the project in place of the link.")
        case .nameNotUTF8: Message("Rename the file.")
        case .tooLarge:
            Message("Split the page, or shrink the picture.")
        }
    }
}
