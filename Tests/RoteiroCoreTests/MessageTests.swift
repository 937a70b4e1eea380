import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Messages")
struct MessageTests {
    private let french = MessageCatalog(
        locale: "fr",
        translations: [
            "{path} is a draft": ["brouillon : {path}"],
            "{count} page in {folder}": ["{count} page dans {folder}", "{count} pages dans {folder}"],
            "{items} or {last}": ["{items} ou {last}"], "here": ["ici"],
        ], pluralForms: PluralForms("nplurals=2; plural=(n > 1);") ?? .english)

    @Test("A message is printed in the language of its catalog, and in English where the catalog has no translation")
    func translation() {
        let message = Message("{path} is a draft", ["path": "a.md"])
        #expect(french.text(message) == "brouillon : a.md")
        #expect(MessageCatalog.english.text(message) == "a.md is a draft")
        #expect(french.text(Message("no such rule")) == "no such rule")
    }

    @Test("A nested message is printed in the same language")
    func nesting() {
        #expect(french.text(Message("{path} is a draft", ["path": Message("here")])) == "brouillon : ici")
        #expect(french.text(.anyOf(["a", "b", "c"])) == "a, b ou c")
        #expect(french.text(.anyOf(["a"])) == "a")
        #expect(MessageCatalog.english.text(.allOf([Message("here"), .verbatim("a"), .verbatim("b")])) == "here, a and b")
    }

    @Test("The value of a placeholder is not read as a placeholder, and other braces are text")
    func braces() {
        let message = Message("{a}{b} {#id} {unknown} {", ["a": "{b}", "b": 2])
        #expect(MessageCatalog.english.text(message) == "{b}2 {#id} {unknown} {")
        #expect(MessageCatalog.english.text(.verbatim("{text} { }")) == "{text} { }")
    }

    @Test(
        "A count takes its form in each language",
        arguments: [(0, "0 pages in x", "0 page dans x"), (1, "1 page in x", "1 page dans x"), (2, "2 pages in x", "2 pages dans x")])
    func counts(_ count: Int, _ english: String, _ inFrench: String) {
        let message = Message(one: "{count} page in {folder}", other: "{count} pages in {folder}", count: count, ["folder": "x"])
        #expect(MessageCatalog.english.text(message) == english)
        #expect(french.text(message) == inFrench)
    }

    @Test(
        "Plural rules of gettext are understood",
        arguments: [
            ("nplurals=1; plural=0;", [0, 0, 0, 0, 0]), ("nplurals=2; plural=(n != 1);", [1, 0, 1, 1, 1]),
            ("nplurals=2; plural=n>1;", [0, 0, 1, 1, 1]),
            (
                "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
                [2, 0, 1, 2, 0]
            ),
            ("nplurals=2; plural=(!n + 2 * 3 - 5 / 5 - 5);", [1, 0, 0, 0, 0]), ("nplurals=2; plural=n / 0;", [0, 1, 0, 0, 0]),
        ])
    func pluralForms(_ field: String, _ expected: [Int]) throws {
        let forms = try #require(PluralForms(field))
        #expect([0, 1, 2, 5, 21].map(forms.index) == expected)
    }

    @Test(
        "What is not a plural rule is refused",
        arguments: [
            "", "nplurals=2", "nplurals=0; plural=0;", "nplurals=2; plural=;", "nplurals=2; plural=n ? 1;", "nplurals=2; plural=(n;",
            "nplurals=2; plural=n n;", "nplurals=2; plural=x;", "nplurals=2; plural=\(String(repeating: "(", count: 10_000));",
            "nplurals=2; plural=99999999999999999999;",
        ])
    func refusedForms(_ field: String) { #expect(PluralForms(field) == nil) }
}
