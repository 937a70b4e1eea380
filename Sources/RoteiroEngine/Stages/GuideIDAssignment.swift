import RoteiroCore

/// Assigns guide ids: the id in the front matter, otherwise the base name, prefixed with as many parent folders as needed to be unique.
enum GuideIDAssignment {
    /// Returns ids in the order of `pages`, which give the content path and the id in the front matter.
    static func assign(_ pages: [(contentPath: String, own: String?)]) -> [String] {
        var ids = pages.map { page in page.own.flatMap(valid) ?? candidate(page.contentPath, folders: 0) }
        for folders in 1...32 {
            let shared = Dictionary(grouping: ids.indices, by: { ids[$0] }).values.filter { $0.count > 1 }
            if shared.isEmpty { return ids }
            for index in shared.joined() where pages[index].own.flatMap(valid) == nil {
                ids[index] = candidate(pages[index].contentPath, folders: folders)
            }
        }
        return numbered(ids, isOwn: pages.map { $0.own.flatMap(valid) != nil })
    }

    /// Accepts only ids that are safe in URLs and file names.
    private static func valid(_ own: String) -> String? {
        let isValid =
            !own.isEmpty && own.utf8.count <= 120
            && own.utf8.allSatisfy { byte in
                byte.isASCIIAlphanumeric || "-._".utf8.contains(byte)
            }
        return isValid && !own.hasPrefix(".") && !own.hasPrefix("_") ? own : nil
    }

    private static func candidate(_ contentPath: String, folders: Int) -> String {
        var components = contentPath.split(separator: "/").map(String.init)
        let file = components.removeLast()
        var name = Slug.id(String(file.dropLast(3)))
        if name == "index" {
            guard let folder = components.popLast() else { return "index" }
            name = Slug.id(folder)
        }
        if name.isEmpty { name = "pagina" }
        return (components.suffix(folders).map(Slug.id).filter { !$0.isEmpty } + [name]).joined(separator: ".")
    }

    /// Numbers the remaining duplicates, which R417 reports: equal ids in the front matter, `x.md` next to `x/index.md`, or `a_b.md` next
    /// to `a-b.md`. Ids in the front matter come first.
    private static func numbered(_ ids: [String], isOwn: [Bool]) -> [String] {
        var names = UniqueNames()
        var numbered = ids
        for pass in [true, false] {
            for index in ids.indices where isOwn[index] == pass { numbered[index] = names.claim(ids[index], from: 2) }
        }
        return numbered
    }
}
