import RoteiroCore
import RoteiroLocalization
import Testing

@Suite("The pseudo-language")
struct PseudoLocaleTests {
    private let alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

    @Test("Every ASCII letter gets an accent of its own")
    func letters() {
        let accented = alphabet.map { letter in PseudoLocale.accent(String(letter)) }
        #expect(accented.allSatisfy { $0.first == "⟦" && $0.last == "⟧" && $0.count == 3 })
        #expect(accented.allSatisfy { !$0.utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } })
        #expect(Set(accented).count == alphabet.count)
        #expect(PseudoLocale.accent("abcd ABCD").hasPrefix("⟦áƀƀçď"))
    }

    @Test("A text grows by some 30 %, and what is no ASCII letter stays")
    func length() {
        let text = String(repeating: "palavra comprida ", count: 20)
        let grown = PseudoLocale.accent(text).count
        #expect(grown > text.count * 125 / 100 && grown < text.count * 135 / 100)
        #expect(PseudoLocale.accent("ção 12, 3!") == "⟦çãó 12, 3!⟧")
        #expect(PseudoLocale.accent("") == "⟦⟧")
    }

    @Test("What will be filled in stays as it is")
    func placeholders() {
        #expect(PseudoLocale.accent("{n}") == "⟦{n}⟧")
        let text = PseudoLocale.accent("Step {n} of {total}")
        #expect(text.contains(" {n} ") && text.hasSuffix(" {total}⟧"))
        #expect(!PseudoLocale.accent("a { b").contains("b") && !PseudoLocale.accent("a {b{c").contains("b"))
    }

    @Test(
        "In Markdown, what is no word stays as it is",
        arguments: [
            "`code`", "``a ` b``", "](1)", "](icon-plus)", "](https://x.y/a_(b)c \"t\")", "{name}", "{#id .c}", "{{ name }}", "[NOME]",
            "[AÇÃO_2 B]", "[^nota]",
            "<b>", "</b>", "<a title=\"x > y\" b='c'>", "<!-- x -->", "<https://x.y>", "https://x.y/z?a=b&c#d", "www.x.y/z",
            "fulano_b@x.com.br",
            "mailto:a@b.c", "&nbsp;", "&#x1F;", ":tada:", "\\n", "\\*", "**", "__", "_", "~~", "|", "\"", "![", "1)", "  ",
        ])
    func kept(_ mark: String) {
        // After a bracket that opens a link, so that `](1)` has a counterpart.
        let text = PseudoLocale.translate(msgid: "[ok \(mark) fim")
        #expect(text.contains(" \(mark) "), "\(text)")
        #expect(text.hasPrefix("⟦[óķķ ") && !text.contains("fim"), "\(text)")
    }

    @Test(
        "Words in Markdown are accented wherever they stand",
        arguments: [
            ("[OK](1)", "⟦[ÓĶĶ](1)⟧"), ("![OK](a)", "⟦![ÓĶĶ](a)⟧"), ("**\"OK\"**", "⟦**\"ÓĶĶ\"**⟧"), ("_ok_", "⟦_óķķ_⟧"),
            ("<b>ok</b>", "⟦<b>óķķ</b>⟧"),
            ("[a]", "⟦[á]⟧"), ("2 <3 a", "⟦2 <3 á⟧"), ("`a", "⟦`á⟧"), ("a & b", "⟦á & ƀƀ⟧"), ("](a", "⟦](á⟧"), ("<a", "⟦<á⟧"),
            ("a:b", "⟦á:ƀƀ⟧"),
            ("\\`a`", "⟦\\`á`⟧"), ("a@", "⟦á@⟧"), ("``a`", "⟦``á`⟧"), ("{a", "⟦{á⟧"),
        ])
    func words(_ text: String, _ accented: String) {
        #expect(PseudoLocale.translate(msgid: text) == accented)
    }

    @Test(
        "A text without words to accent is its own translation",
        arguments: ["", "123", "`code`", "![+](icon-plus)", "[NOME]", "`a``b`", "çã"])
    func wordless(_ text: String) {
        #expect(PseudoLocale.translate(msgid: text) == text)
    }

    /// Each of these would take minutes if it were scanned again at every mark.
    @Test(
        "Marks that are never closed cost no more than words",
        arguments: ["[", "](", "<a ", "<a \"", "`", "``` ` ", "{a", "&a", ":a", "a.", "a@", "[^", "<!-", "[A", "\\"])
    func linear(_ mark: String) {
        let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
        #expect(PseudoLocale.translate(msgid: text).utf8.count >= text.utf8.count)
    }

    @Test("Its pack is the source's, accented, and fills in the same names")
    func pack() {
        var source = LanguagePack(tag: "en", name: "English", direction: .ltr, strings: ["step.label": "Step {n}", "menu": "Ok"])
        source.plurals = ["guide.steps": PluralString([.other: "{n} ok"])]
        let pack = PseudoLocale.pack(of: source, tag: "qps-ploc")
        #expect(pack.tag == "qps-ploc" && pack.name == "Pseudo")
        #expect(pack[.menu] == "⟦Óķķ⟧" && pack.text(.guideSteps, count: 3) == "⟦3 óķķ⟧")
        #expect(pack.text("step.label", (name: "n", value: "2")).hasSuffix(" 2⟧"))
        #expect(PseudoLocale.isNamed(by: "qps") && PseudoLocale.isNamed(by: "qps-ploc") && !PseudoLocale.isNamed(by: "qpsx"))
    }
}
