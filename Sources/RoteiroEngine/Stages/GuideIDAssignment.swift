import RoteiroCore

/// The ids of the pages: the front matter's own, else the base name, with as many parent folders before it as it takes
/// to be unique.
enum GuideIDAssignment {
    /// In the order of `pages`: where each stands in the content folder, and the id that it asks for.
    static func assign(_ pages: [(contentPath: String, own: String?)]) -> [String] {
        var ids = pages.map { page in page.own.flatMap(valid) ?? candidate(page.contentPath, folders: 0) }
        for folders in 1...32 {
            let shared = Dictionary(grouping: ids.indices, by: { ids[$0] }).values.filter { $0.count > 1 }
            if shared.isEmpty { return ids }
            for index in shared.joined() where pages[index].own.flatMap(valid) == nil {
                ids[index] = candidate(pages[index].contentPath, folders: folders)
            }
        }
        return numbered(ids)
    }

    /// Ids are parts of addresses, and of file names.
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

    /// Two pages that ask for one id, or `x.md` beside `x/index.md`: the later ones are numbered.
    private static func numbered(_ ids: [String]) -> [String] {
        var names = UniqueNames()
        return ids.map { names.claim($0, from: 2) }
    }
}
