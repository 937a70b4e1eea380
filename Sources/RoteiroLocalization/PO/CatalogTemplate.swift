/// Makes the catalog that waits for translations: the POT.
package enum CatalogTemplate {
    /// One entry for each text, in the order of their first use, with all places where it is used and all that translators should know.
    /// `language` is that of the translations, nil in a template for all.
    package static func make(units: [TranslationUnit], project: String = "", language: String? = nil) -> Catalog {
        var gathering = CatalogGathering()
        for unit in units { gathering.add(unit, context: nil) }
        return Catalog(header: CatalogHeader.make(project: project, language: language), entries: gathering.entries)
    }
}

/// Gathers units into entries.
struct CatalogGathering {
    private(set) var entries: [CatalogEntry] = []
    private var indexes: [CatalogKey: Int] = [:]
    private var noted: Set<Note> = []

    private struct Note: Hashable {
        var index: Int
        var text: String
    }

    /// The entry of a text in a context.
    subscript(key: CatalogKey) -> CatalogEntry? { indexes[key].map { entries[$0] } }

    /// Adds a use to the entry of its text, which holds in `context`.
    mutating func add(_ unit: TranslationUnit, context: String?) {
        let key = CatalogKey(context: context, msgid: unit.msgid)
        let index = indexes[key] ?? entries.count
        if index == entries.count {
            indexes[key] = index
            entries.append(CatalogEntry(context: context, msgid: unit.msgid))
        }
        let reference = "\(unit.file):\(unit.line)"
        if noted.insert(Note(index: index, text: reference)).inserted { entries[index].references.append(reference) }
        for comment in [CatalogPlace.comment(of: unit)] + unit.notes where noted.insert(Note(index: index, text: comment)).inserted {
            entries[index].extractedComments.append(comment)
        }
    }
}

/// Where readers meet a text, as translators read it.
enum CatalogPlace {
    /// `guide conexao › step abrir · paragraph`.
    static func comment(of unit: TranslationUnit) -> String {
        if unit.guide.isEmpty { return unit.role.rawValue }
        let guide = "guide " + unit.guide
        return (unit.step.map { "\(guide) › step \($0)" } ?? guide) + " · " + unit.role.rawValue
    }

    /// The places among the comments of an entry.
    static func places(in comments: [String]) -> [String] {
        comments.filter { $0.hasPrefix("guide ") && $0.contains(" · ") }
    }
}
