import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

enum CatalogFixture {
    /// Returns the bytes of a file in `Fixtures`.
    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try #require(ProjectFolder.text(at: "Tests/RoteiroLocalizationTests/Fixtures/" + name)).utf8)
    }

    static func read(_ bytes: [UInt8]) -> (catalog: TranslationCatalog, problems: [Located<CatalogProblem>]) {
        CatalogReader.read(SourceText(path: "en.po", bytes: bytes), file: FileID(0))
    }

    static func read(_ text: String) -> (catalog: TranslationCatalog, problems: [Located<CatalogProblem>]) { read(Array(text.utf8)) }

    /// Returns a catalog with a header and `entries`, in PO syntax.
    static func catalog(_ entries: String) -> TranslationCatalog {
        read("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n" + entries).catalog
    }

    static func text(_ catalog: TranslationCatalog) -> String { String(decoding: CatalogWriter.bytes(of: catalog), as: UTF8.self) }

    /// Returns the catalog without spans.
    static func placeless(_ catalog: TranslationCatalog) -> TranslationCatalog {
        var catalog = catalog
        catalog.header = catalog.header.map(placeless)
        catalog.entries = catalog.entries.map(placeless)
        return catalog
    }

    static func placeless(_ entry: CatalogEntry) -> CatalogEntry {
        var entry = entry
        entry.msgidSpan = Span(FileID(0), 0, 0)
        entry.msgstrSpan = entry.msgidSpan
        return entry
    }

    /// Returns the output of msgcat.
    static func msgcat(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let validator = try #require(Validator("msgcat"), "msgcat is not installed")
        let verdict = try validator.validate(bytes, ["--no-wrap"])
        #expect(verdict.status == 0, "\(verdict.text)", sourceLocation: sourceLocation)
        return String(decoding: verdict.output, as: UTF8.self)
    }

    /// Expects that msgfmt accepts a file.
    static func expectCompiles(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let validator = try #require(Validator("msgfmt"), "msgfmt is not installed")
        let verdict = try validator.validate(bytes, ["-c", "-o", "/dev/null"])
        #expect(verdict.status == 0, "\(verdict.text)", sourceLocation: sourceLocation)
    }
}
