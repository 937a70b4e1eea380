import RoteiroCore

/// Reports guides whose id includes folder names because another page has the same base name. Pages without steps have no permanent links
/// that an id could break. No example: the rule needs two pages.
struct GuideIDShared: Rule {
    static let info = RuleInfo(
        code: "R415", name: "guide-id-shared", severity: .info,
        summary: Message("guides with the same file name in different folders, without an `id` of their own"),
        why: Message("An id derived from the folder changes when the file moves, and permanent links break."),
        help: Message("Set the id in the front matter of the page: `id: name-of-the-guide`."),
        bad: [], good: ["# Conexão"])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let sharing = Dictionary(grouping: site.pages, by: baseName)
        return site.pages.filter(tookFolders).map { page in
            let others = (sharing[baseName(page)] ?? []).filter { $0.path != page.path }
            return Diagnostic(
                Self.info, at: .file(page.path.string),
                message(name: baseName(page).quoted, id: page.id.quoted),
                help: Message("Set the id in the front matter of the page: `id: {id}`.", ["id": page.id]),
                notes: others.prefix(10).map { other in
                    Diagnostic.Note(Message("the other page"), at: .file(other.path.string))
                })
        }
    }

    private func message(name: String, id: String) -> Message {
        Message("another page is also called {name}: this one gets the id {id}, which changes with its folder", ["name": name, "id": id])
    }

    private func tookFolders(_ page: Page) -> Bool {
        page.summary.ownID == nil && page.guide.parts.contains { !$0.steps.isEmpty } && dots(page.id) > dots(baseName(page))
    }

    private func dots(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: ".") } }

    /// The file name without `.md`, or the folder name of an index page.
    private func baseName(_ page: Page) -> String {
        let path = FilePath(page.contentPath)
        let name = path.name.hasSuffix(".md") ? String(path.name.dropLast(3)) : path.name
        return name == "index" && !path.folder.isEmpty ? FilePath(path.folder).name : name
    }
}
