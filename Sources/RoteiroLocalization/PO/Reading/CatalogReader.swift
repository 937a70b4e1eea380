package import RoteiroCore

/// Reads PO and POT files. Reports the errors of tools and translators, and reads everything else.
package enum CatalogReader {
    /// Returns the catalog and its problems, in file order. Damaged entries are left out; all complete ones are included. Takes time linear
    /// in the length of the text.
    package static func read(_ text: SourceText, file: FileID) -> (catalog: TranslationCatalog, problems: [Located<CatalogProblem>]) {
        var parser = CatalogParser(bytes: text.bytes, file: file)
        parser.parse()
        parser.checkHeader()
        return (parser.catalog, parser.problems.sorted { $0.span < $1.span })
    }
}
