import RoteiroCore
import RoteiroLocalization
import Testing

@Suite("Translations are found by their text")
struct CatalogIndexTests {
    private func index(_ entries: String) -> CatalogIndex { CatalogIndex(CatalogFixture.catalog(entries)) }

    @Test("The nearest context has the word: step, guide, role, everywhere")
    func ladder() {
        let entries = """
            msgid "Abrir"
            msgstr "everywhere"

            msgctxt "item"
            msgid "Abrir"
            msgstr "role"

            msgctxt "conexao"
            msgid "Abrir"
            msgstr "guide"

            msgctxt "conexao#abrir"
            msgid "Abrir"
            msgstr "step"
            """
        let index = index(entries)
        #expect(index.entry(for: .of("Abrir", role: .item))?.msgstr == ["step"])
        #expect(index.entry(for: .of("Abrir", step: "outro", role: .item))?.msgstr == ["guide"])
        #expect(index.entry(for: .of("Abrir", guide: "outra", role: .item))?.msgstr == ["role"])
        #expect(index.entry(for: .of("Abrir", guide: "outra"))?.msgstr == ["everywhere"])
        #expect(index.entry(for: .of("Fechar")) == nil)
    }

    @Test("Fuzzy, empty and obsolete entries are skipped in favor of the next match")
    func unusable() {
        let entries = """
            #, fuzzy
            msgctxt "conexao"
            msgid "Abrir"
            msgstr "guide"

            msgid "Abrir"
            msgstr "everywhere"

            #, fuzzy
            msgid "Fechar"
            msgstr "Close"

            msgid "Vazio"
            msgstr ""

            #~ msgid "Antigo"
            #~ msgstr "Old"
            """
        let index = index(entries)
        #expect(index.entry(for: .of("Abrir"))?.msgstr == ["everywhere"])
        #expect(index.state(of: .of("Abrir")) == .translated)
        for (text, state) in [("Fechar", CatalogStatus.State.fuzzy), ("Vazio", .missing), ("Antigo", .missing), ("Nada", .missing)] {
            #expect(index.entry(for: .of(text)) == nil)
            #expect(index.state(of: .of(text)) == state)
        }
    }

    @Test("A page's address is translated in the context `slug`")
    func slug() {
        let index = index("msgctxt \"slug\"\nmsgid \"conexao\"\nmsgstr \"connection\"\n\nmsgctxt \"slug\"\nmsgid \"outra\"\nmsgstr \"\"\n")
        #expect(index.slug(for: "conexao") == "connection")
        #expect(index.slug(for: "outra") == nil)
        #expect(index.slug(for: "nada") == nil)
    }
}
