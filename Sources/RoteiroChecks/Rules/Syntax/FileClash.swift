import RoteiroCore

/// Reports paths that differ only in letter case or Unicode form, and files of the public folder at the address of a page. No example: the
/// rule needs two files.
struct FileClash: Rule {
    static let info = RuleInfo(
        code: "R118", name: "file-clash", severity: .error,
        summary: Message("two files for one address, or whose names differ only in letter case or in Unicode form"),
        why: Message("Only one of the two can be published; on many computers, names that differ only in letter case are the same file."),
        help: Message("Rename one of them."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        names(in: site) + publicFiles(in: site)
    }

    private func publicFiles(in site: ResolvedSite) -> [Diagnostic] {
        if site.files.published.isEmpty { return [] }
        let generated = GeneratedPaths(of: site)
        return site.files.published.compactMap { file in
            guard let url = site.publicURL(of: file) else { return nil }
            switch generated.owner(of: String(url.dropFirst())) {
            case nil: return nil
            case .page(let page):
                return Diagnostic(
                    Self.info, at: .file(file.string),
                    Message(
                        "has the address of the page {page}: the page is published, and this file is not", ["page": page.string.quoted]),
                    help: Message("Rename or delete one of the two."),
                    notes: [Diagnostic.Note(Message("the page"), at: .file(page.string))])
            case .data:
                return Diagnostic(
                    Self.info, at: .file(file.string),
                    Message(
                        "has the address {address}, at which the build writes data of the pages: this file is not published",
                        ["address": url.quoted]),
                    help: Message("Rename or delete the file."))
            }
        }
    }

    private func names(in site: ResolvedSite) -> [Diagnostic] {
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
