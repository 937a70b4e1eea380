/// Builds POT files and new catalogs.
package enum CatalogTemplate {
    /// Returns one entry per msgid in the order of first use, with all references and extracted comments. `language` is the language of the
    /// translations; nil for a POT file.
    package static func make(units: [TranslationUnit], project: String = "", language: String? = nil) -> TranslationCatalog {
        var gathering = CatalogGathering()
        for unit in units { gathering.add(unit, context: nil) }
        return TranslationCatalog(header: CatalogHeader.make(project: project, language: language), entries: gathering.entries)
    }
}

/// Merges units into entries.
struct CatalogGathering {
    private(set) var entries: [CatalogEntry] = []
    private var indexes: [CatalogKey: Int] = [:]
    private var noted: Set<Note> = []

    private struct Note: Hashable {
        var index: Int
        var text: String
    }

    subscript(key: CatalogKey) -> CatalogEntry? { indexes[key].map { entries[$0] } }

    /// Adds a use to the entry of its msgid in `context`.
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

/// The place of a text, as an extracted comment for translators.
enum CatalogPlace {
    /// `guide conexao › step abrir · paragraph`.
    static func comment(of unit: TranslationUnit) -> String {
        if unit.guide.isEmpty { return unit.role.rawValue }
        let guide = "guide " + unit.guide
        return (unit.step.map { "\(guide) › step \($0)" } ?? guide) + " · " + unit.role.rawValue
    }

    /// Returns the comments of an entry that are places.
    static func places(in comments: [String]) -> [String] {
        comments.filter { $0.hasPrefix("guide ") && $0.contains(" · ") }
    }
}
