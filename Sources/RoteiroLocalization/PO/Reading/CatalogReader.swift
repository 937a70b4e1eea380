package import RoteiroCore

/// Reads PO and POT files. What a translator's tool or hand did wrong is told, and everything else is read.
package enum CatalogReader {
    /// The catalog in `text`, whose number is `file`, and what is wrong with it, in the order of the file. An entry that is damaged is
    /// left out; every whole one is there. Linear in the length of the text.
    package static func read(_ text: SourceText, file: FileID) -> (catalog: Catalog, problems: [Located<CatalogProblem>]) {
        var parser = CatalogParser(bytes: text.bytes, file: file)
        parser.parse()
        parser.checkHeader()
        return (parser.catalog, parser.problems.sorted { $0.span < $1.span })
    }
}
