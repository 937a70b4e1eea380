import RoteiroCore
import Testing

@Suite("Slugs")
struct SlugTests {
    @Test(
        "The anchor of a heading is VitePress's",
        arguments: [
            ("Conexão via QR Code", "conexao-via-qr-code"), ("Passo 1: Abrir", "passo-1-abrir"), ("1. Título", "_1-titulo"),
            ("2024", "_2024"),
            ("A – B — C", "a-–-b-—-c"), ("🎉 Festa", "🎉-festa"), ("❤️", "❤️"), ("25 °C", "_25-°c"), ("1º e 2ª", "_1o-e-2a"), ("Mais…", "mais"),
            ("Mais… e", "mais-e"),
            ("“Aspas” ‘x’ \"y\"", "aspas-x-y"), ("a_b", "a-b"), ("--a--b--", "a-b"), ("C++ & C#", "c-c"), ("Ação/Reação", "acao-reacao"),
            ("  a  ", "a"), ("", ""), ("!?", ""),
            ("a\u{301}", "a"), ("\u{E1}", "a"), ("a\u{7}b", "ab"), ("a\tb", "ab"), ("a\u{A0}b\u{3000}c", "a-b-c"), ("ﬁm", "fim"),
            ("ＡＢＣ", "abc"), ("Straße", "straße"), ("ÀÉÎÕÜÇÑ", "aeiouc\u{6E}"),
            ("한글", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"), ("½", "_1⁄2"), ("«a»", "«a»"), ("a|b\\c", "a-b-c"), ("{a}", "a"),
            ("¿Qué?", "¿que"), ("日本", "日本"), ("ΟΔΟΣ", "οδος"), ("ΟΔΟΣ Α.Σ.", "οδος-α-σ"), ("ΣΑΣ", "σας"),
            ("a\u{1DC5}\u{327}\u{1DCA}", "a\u{1DCA}\u{1DC5}"), ("\u{130}STE", "iste"),
        ])
    func heading(_ text: String, _ slug: String) {
        #expect(Slug.heading(text).unicodeScalars.elementsEqual(slug.unicodeScalars), "\(Slug.heading(text))")
    }

    @Test(
        "An id has letters, digits and dashes only",
        arguments: [
            ("Conexão via QR Code", "conexao-via-qr-code"), ("A – B", "a-b"), ("🎉 Festa", "festa"), ("1º", "1o"), ("__a__", "a"),
            ("日本", ""), ("", ""), ("Straße", "stra-e"),
            ("C++", "c"), ("a\u{301}b", "ab"), ("ÇA", "ca"), ("½", "1-2"),
        ])
    func id(_ text: String, _ id: String) {
        #expect(Slug.id(text) == id)
    }

    @Test("An id has at most 80 characters, and no dash at the end")
    func idLength() {
        #expect(Slug.id(String(repeating: "a", count: 100)) == String(repeating: "a", count: 80))
        #expect(Slug.id(String(repeating: "a", count: 79) + " b") == String(repeating: "a", count: 79))
    }

    @Test(
        "Composed and decomposed spellings give one slug",
        arguments: [
            ("a\u{E7}\u{E3}o", "ac\u{327}a\u{303}o"), ("Pr\u{E9}", "Pre\u{301}"), ("\u{F1}and\u{FA}", "n\u{303}andu\u{301}"),
            ("\u{C5}", "A\u{30A}"),
        ])
    func forms(_ composed: String, _ decomposed: String) {
        #expect(Slug.heading(composed) == Slug.heading(decomposed))
        #expect(Slug.id(composed) == Slug.id(decomposed))
    }
}
