import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("Catalogs are written as gettext writes them")
struct CatalogWriterTests {
    @Test("What gettext wrote is written as it was")
    func unchanged() throws {
        let bytes = try CatalogFixture.bytes("en.po")
        #expect(CatalogWriter.bytes(of: CatalogFixture.read(bytes).catalog) == bytes)
    }

    @Test("msgcat has nothing to change", .validator("msgcat"), arguments: ["en.po", "rough.po"])
    func msgcat(_ name: String) throws {
        let bytes = try CatalogFixture.bytes(name)
        let (catalog, problems) = CatalogFixture.read(bytes)
        #expect(problems.isEmpty)
        let written = CatalogFixture.text(catalog)
        #expect(try CatalogFixture.msgcat(bytes) == written)
        #expect(try CatalogFixture.msgcat(Array(written.utf8)) == written)
    }

    @Test("msgcat has nothing to change in catalogs of strange texts, and we read them back", .validator("msgcat"), arguments: 1...8)
    func strange(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        let catalog = StrangeCatalog.make(&numbers)
        let written = CatalogFixture.text(catalog)
        #expect(try CatalogFixture.msgcat(Array(written.utf8)) == written)
        let (read, problems) = CatalogFixture.read(written)
        #expect(problems.isEmpty)
        #expect(CatalogFixture.placeless(read) == catalog)
    }

    @Test("msgfmt takes them", .validator("msgfmt"))
    func msgfmt() throws {
        try CatalogFixture.expectCompiles(CatalogWriter.bytes(of: CatalogFixture.read(try CatalogFixture.bytes("en.po")).catalog))
    }

    /// polib 1.2 supports neither `\a` and similar escapes nor `#~|` lines.
    @Test("polib reads and saves them without loss", .validator("polib"))
    func polib() throws {
        let validator = try #require(Validator("polib"), "polib is not installed")
        let text = String(decoding: try CatalogFixture.bytes("en.po"), as: UTF8.self)
            .replacing(#"\a\b\f\v\r"#, with: "").replacing("#~| msgid \"Antes\"\n", with: "")
        let catalog = CatalogFixture.read(text).catalog
        let verdict = try validator.validate(CatalogWriter.bytes(of: catalog), [])
        #expect(verdict.status == 0, "\(verdict.text)")
        let (saved, problems) = CatalogFixture.read(verdict.output)
        #expect(problems.isEmpty)
        #expect(CatalogFixture.placeless(saved) == CatalogFixture.placeless(catalog))
    }

    @Test("A fuzzy plural entry without its first form is written as msgcat writes it", .validator("msgcat"))
    func fuzzyPlural() throws {
        var entry = CatalogEntry(msgid: "one", msgstr: ["", "muitos"])
        entry.plural = "many"
        entry.isFuzzy = true
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        let text = header + "#, fuzzy\nmsgid \"one\"\nmsgid_plural \"many\"\nmsgstr[0] \"\"\nmsgstr[1] \"muitos\"\n"
        let written = header + CatalogFixture.text(TranslationCatalog(entries: [entry]))
        #expect(try CatalogFixture.msgcat(Array(text.utf8)) == written)
        #expect(!entry.isUsable)
    }

    @Test("Obsolete entries come last, fuzzy is the first flag, and comments made of several lines stay comments")
    func order() {
        var gone = CatalogEntry(msgid: "gone", msgstr: ["ido"])
        gone.isObsolete = true
        var entry = CatalogEntry(msgid: "here", msgstr: ["aqui"])
        entry.extractedComments = ["one\ntwo\\"]
        entry.translatorComments = ["a\r\nmsgid \"b\""]
        entry.flags = ["no-wrap", "fuzzy"]
        var useless = gone
        useless.msgstr = [""]
        var empty = CatalogEntry(msgid: "empty")
        empty.isFuzzy = true
        let expected = """
            # a
            # msgid "b"
            #. one
            #. two\\\(" ")
            #, fuzzy, no-wrap
            msgid "here"
            msgstr "aqui"

            msgid "empty"
            msgstr ""

            #~ msgid "gone"
            #~ msgstr "ido"

            """
        #expect(CatalogFixture.text(TranslationCatalog(entries: [useless, gone, entry, empty])) == expected)
    }
}

/// Catalogs of texts that are difficult to write.
enum StrangeCatalog {
    private static let pieces = [
        "a", "\n", "\n\n", "\"", "\\", "\\n", "\t", "é", "日本", "😀", " ", "#", "msgid", "\u{1}", "\u{7F}", "\r", "\u{B}", "\u{301}",
        "\u{2028}", "x",
        "\u{A0}", "%s", "[",
    ]

    static func make(_ numbers: inout SeededNumbers) -> TranslationCatalog {
        var header = CatalogEntry(msgid: "", msgstr: ["Content-Type: text/plain; charset=UTF-8\n"])
        header.translatorComments = comments(&numbers)
        var catalog = TranslationCatalog(header: header)
        for index in 0..<120 {
            let isPlural = index % 5 == 0
            var entry = CatalogEntry(
                context: index % 3 == 0 ? text(&numbers) : nil, msgid: "\(index)" + text(&numbers),
                plural: isPlural ? text(&numbers) : nil,
                msgstr: isPlural ? ["1" + text(&numbers), text(&numbers)] : [(index > 100 ? "1" : "") + text(&numbers)])
            entry.isObsolete = index > 100
            entry.translatorComments = comments(&numbers)
            entry.extractedComments = comments(&numbers)
            entry.references = index % 2 == 0 ? ["b c\(index).md:\(index)", "a.md:1"] : []
            entry.isFuzzy = index % 4 == 0 && entry.hasTranslation
            if entry.isFuzzy { entry.previous = .init(context: entry.context, msgid: text(&numbers), plural: entry.plural) }
            catalog.entries.append(entry)
        }
        return catalog
    }

    private static func text(_ numbers: inout SeededNumbers) -> String {
        (0..<Int.random(in: 0...7, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }

    private static func comments(_ numbers: inout SeededNumbers) -> [String] {
        (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
            text(&numbers).filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" } + "."
        }
    }
}
