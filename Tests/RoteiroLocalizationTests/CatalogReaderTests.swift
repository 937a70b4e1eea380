import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport
import Testing

@Suite("Catalogs are read")
struct CatalogReaderTests {
    private let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

    private func problems(_ text: String) -> [CatalogProblem] { CatalogFixture.read(header + text).problems.map(\.value) }

    private func ids(_ text: String) -> [String] { CatalogFixture.read(header + text).catalog.entries.map(\.msgid) }

    @Test("Every part of an entry has its place")
    func parts() throws {
        let (catalog, problems) = CatalogFixture.read(try CatalogFixture.bytes("en.po"))
        #expect(problems.isEmpty)
        #expect(catalog.header?.translatorComments == ["English, by Ana.", ""])
        #expect(catalog.headerField("language") == "en")
        #expect(catalog.headerField("Nothing") == nil)
        try #require(catalog.entries.count == 6)
        let first = catalog.entries[0]
        #expect(first.translatorComments == ["Ana: the button says so.", " with two spaces"])
        #expect(first.extractedComments == ["guide conexao › step abrir · paragraph", "1: https://example.org/a"])
        #expect(first.references == ["content/conexao.md:12", "content/outra.md:7"])
        #expect(first.msgid == "Toque em **\"Entrar\"** e [leia](1).")
        #expect(first.msgstr == ["Tap **\"Sign in\"** and [read](1)."])
        let second = catalog.entries[1]
        #expect(second.references == ["content/com espaço.md:3"])
        #expect(second.isFuzzy && second.flags == ["fuzzy", "no-wrap"])
        #expect(second.previous == .init(context: "conexao", msgid: "Uma tela\n", plural: "Telas"))
        #expect(second.context == "conexao#abrir")
        #expect(second.msgid == "Uma tela\ncom \\ e \t e \u{7}\u{8}\u{C}\u{B}\r\n")
        #expect(second.plural == "\n" && second.msgstr.count == 2)
        #expect(catalog.entries.map(\.isObsolete) == [false, false, false, false, true, true])
        #expect(catalog.entries[4].translatorComments == ["Kept for the day when it comes back."])
        #expect(catalog.entries[5].previous?.msgid == "Antes" && catalog.entries[5].context == "paragraph")
    }

    @Test("An entry knows where its texts are written")
    func places() throws {
        let bytes = try CatalogFixture.bytes("en.po")
        let entry = CatalogFixture.read(bytes).catalog.entries[1]
        let msgid = String(decoding: bytes[entry.msgidSpan.bytes], as: UTF8.self)
        let msgstr = String(decoding: bytes[entry.msgstrSpan.bytes], as: UTF8.self)
        #expect(msgid == #"""# + "\"\n" + #""Uma tela\n""# + "\n" + #""com \\ e \t e \a\b\f\v\r\n""#)
        #expect(msgstr.hasPrefix(#"""# + "\"\n") && msgstr.hasSuffix(#"msgstr[1] "\n""#))
    }

    @Test("Numbers after a backslash are bytes")
    func numbers() {
        let catalog = CatalogFixture.catalog(#"msgid "\x41\102\303\251\x7""# + "\nmsgstr \"\"")
        #expect(catalog.entries.first?.msgid == "ABé\u{7}")
    }

    @Test("CRLF and a byte order mark are ignored")
    func lineEnds() throws {
        let bytes = try CatalogFixture.bytes("en.po")
        let windows = [0xEF, 0xBB, 0xBF] + bytes.flatMap { (byte: UInt8) -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
        let (catalog, problems) = CatalogFixture.read(windows)
        #expect(problems.isEmpty)
        #expect(CatalogWriter.bytes(of: catalog) == bytes)
    }

    @Test("Sticky flags are flags, and unknown flags and comments are kept")
    func unknown() {
        let text = """
            # known
            #@ who knows
            #, fuzzy, my-flag
            #= c-format, my-flag
            #!new
            msgid "a"
            msgstr "b"

            """
        let (catalog, problems) = CatalogFixture.read(header + text)
        #expect(problems.isEmpty)
        #expect(catalog.entries.first?.flags == ["fuzzy", "my-flag", "c-format"])
        let written = CatalogFixture.text(catalog)
        #expect(written.hasSuffix("# known\n#@ who knows\n#!new\n#, fuzzy, my-flag, c-format\nmsgid \"a\"\nmsgstr \"b\"\n"))
    }

    @Test("Comments after the last entry are kept")
    func trailing() {
        let text = header + "msgid \"a\"\nmsgstr \"b\"\n\n# the end\n#| msgid \"c\"\n"
        #expect(CatalogFixture.text(CatalogFixture.read(text).catalog) == text)
    }

    @Test(
        "Errors are reported, and the rest is read",
        arguments: [
            ("msgid \"a\"\nmsgstr \"b\n\nmsgid \"c\"\nmsgstr \"d\"\n", [CatalogProblem.unterminatedText], ["c"]),
            ("msgid \"a\\q\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.unknownEscape("q")], ["c"]),
            ("msgid \"a\\é\"\nmsgstr \"b\"\n", [.unknownEscape("é")], []),
            ("msgid \"a\\0\"\nmsgstr \"b\"\n", [.unknownEscape("0")], []),
            ("msgid \"a\"\nmsgstr \"b\"\nmsgst \"x\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.unknownKeyword("msgst")], ["a", "c"]),
            ("msgid \"a\"\nmsgstr \"say \"hi\" there\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.unknownKeyword("hi")], ["c"]),
            ("domain \"x\"\nmsgid \"c\"\nmsgstr \"d\"\n", [.unknownKeyword("domain")], ["c"]),
            ("%%%\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.unexpectedCharacter], ["c"]),
            ("# c\n\"lost\"\nmsgid \"c\"\nmsgstr \"d\"\n", [.strayText], ["c"]),
            ("msgid \"a\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.missingMsgstr], ["c"]),
            ("msgid \"a\"\nmsgstr \"b\"\n\nmsgstr \"c\"\n", [.missingMsgid], ["a"]),
            ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.repeatedKeyword("msgstr")], ["c"]),
            ("msgid \"a\"\nmsgstr[0] \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", [.pluralForms], ["c"]),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"b\"\n", [.pluralForms], []),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"b\"\n", [.pluralForms], []),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[99999999999999999999] \"b\"\n", [.pluralForms], []),
            ("msgid \"a\"\n#~ msgstr \"b\"\n", [.missingMsgstr, .missingMsgid], []),
            ("#| msgid \"a\n#, fuzzy\nmsgid \"c\"\nmsgstr \"d\"\n", [.unterminatedText], ["c"]),
        ])
    func problems(_ text: String, _ problems: [CatalogProblem], _ ids: [String]) {
        #expect(self.problems(text) == problems)
        #expect(self.ids(text) == ids)
    }

    @Test("A repeated text is reported with the place of the first; in another context it is a different text")
    func duplicates() throws {
        let text = header + "msgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"c\"\n"
        let (catalog, problems) = CatalogFixture.read(text)
        #expect(problems.map(\.value) == [.duplicate(of: catalog.entries[0].msgidSpan)])
        #expect(problems.map(\.span) == [catalog.entries[2].msgidSpan])
        #expect(!CatalogProblem.duplicate(of: catalog.entries[0].msgidSpan).losesText && CatalogProblem.missingMsgid.losesText)
    }

    @Test("The charset is UTF-8, and the header comes first")
    func charset() {
        let latin = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"
        #expect(CatalogFixture.read(latin).problems.map(\.value) == [.charset("iso-8859-1")])
        #expect(CatalogFixture.read("msgid \"a\"\nmsgstr \"b\"\n").problems.map(\.value) == [.missingHeader])
        #expect(CatalogFixture.read("").problems.map(\.value) == [.missingHeader])
        let bytes = Array((header + "msgid \"a").utf8) + [0xE9] + Array("\"\nmsgstr \"b\"\n# ".utf8) + [0xE9]
        #expect(CatalogFixture.read(bytes).problems.map(\.value) == [.notUTF8, .notUTF8])
    }

    @Test("A file that is cut anywhere gives every entry before the cut")
    func truncated() throws {
        let bytes = try CatalogFixture.bytes("en.po")
        let whole = CatalogFixture.read(bytes).catalog.entries
        for end in bytes.indices {
            let read = CatalogFixture.read(Array(bytes[..<end])).catalog.entries
            let intact = whole.filter { $0.msgstrSpan.upper <= end }
            #expect(read.count >= intact.count && Array(read.prefix(intact.count)) == intact, "cut at \(end)")
        }
    }

    @Test("A changed byte loses at most the adjacent entries, and a loss is reported")
    func mutated() throws {
        let bytes = try CatalogFixture.bytes("en.po")
        let whole = CatalogFixture.read(bytes).catalog.entries
        var numbers = SeededNumbers(state: 7)
        let strange: [UInt8] = Array("\"\\#~|n x[9:\n\r\t%".utf8) + [0, 0xFF, 0xC3, 0xE2]
        // Each range covers an entry with its comments and surrounding blank lines.
        let starts = [0] + whole.dropLast().map { Int($0.msgstrSpan.upper) }
        for index in bytes.indices {
            var changed = bytes
            changed[index] = strange.randomElement(using: &numbers) ?? 0
            let (catalog, problems) = CatalogFixture.read(changed)
            let read = Set(catalog.entries.map(bare))
            for (start, entry) in zip(starts, whole) where index < start || index > Int(entry.msgstrSpan.upper) + 1 {
                #expect(read.contains(bare(entry)), "byte \(index) to \(changed[index]): \(entry.msgid)")
            }
            if read.count < whole.count { #expect(!problems.isEmpty, "byte \(index) to \(changed[index])") }
        }
    }

    @Test(
        "Random bytes are read in linear time",
        arguments: [
            "\"", "\\", "msgid", "msgid \"a\"\n", "msgstr \"\"\n", "#", "#~", "#|", "#: a\n", "#, a\n", "#.\n", "\n", "[", "msgstr[0]",
            "\"a\" ",
            "#~ msgid \"a\" msgstr \"b\"\n", "#: \u{2068}", "\0", "msgid \"\"\nmsgstr \"\"\n",
        ])
    func rubbish(_ piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let read = CatalogFixture.read(text)
        for problem in read.problems where Int(problem.span.upper) > text.utf8.count { Issue.record("\(problem)") }
        let again = CatalogFixture.read(CatalogWriter.bytes(of: read.catalog)).catalog
        #expect(CatalogFixture.placeless(again).entries == CatalogFixture.placeless(read.catalog).entries)
    }

    /// The damaged last line of an entry may be parsed as a comment of the next one.
    private func bare(_ entry: CatalogEntry) -> CatalogEntry {
        var entry = CatalogFixture.placeless(entry)
        entry.translatorComments = []
        entry.unknownComments = []
        entry.extractedComments = []
        return entry
    }
}
