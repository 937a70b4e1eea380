import RoteiroCore

/// Reports pages in formats that are not read. No example: the rule needs a file.
struct PageNotRead: Rule {
    static let info = RuleInfo(
        code: "R121", name: "page-not-read", severity: .warning,
        summary: Message("a page of another generator (`.mdx`, `.markdown`), which is not read"),
        why: Message("Only files that end with `.md` are pages: readers do not get this one, and links to it lead to an error page."),
        help: Message("Rename the file so that it ends with `.md`, and take out what is not Markdown, such as `import` lines."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            guard fault.problem == .notRead else { return nil }
            return Diagnostic(
                Self.info, at: .file(fault.path.string),
                Message("is not read, because its name does not end with `.md`: it is not published"),
                help: Message(
                    "Rename it to {name} and take out what is not Markdown, such as `import` lines; or list it under `exclude` in `roteiro.yml`.",
                    ["name": fault.path.asMarkdown.quoted]))
        }
    }
}

extension FilePath {
    /// The file name with the ending `.md`.
    fileprivate var asMarkdown: String { String(name.dropLast(fileExtension.utf8.count)) + "md" }
}
