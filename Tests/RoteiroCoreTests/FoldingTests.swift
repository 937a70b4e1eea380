import RoteiroCore
import Testing

@Suite("Folding and words")
struct FoldingTests {
    @Test(
        "Case and accents do not count",
        arguments: [
            ("WhatsApp", "whatsapp"), ("Configurações", "configuracoes"), ("ac\u{0327}a\u{0303}o", "acao"), ("ÀÉÎÕÜ", "aeiou"),
            ("1ª Forma", "1a forma"), ("ﬁm", "fim"), ("Ωμέγα", "ωμεγα"), ("", ""),
        ])
    func fold(_ text: String, _ expected: String) {
        #expect(Array(Folding.fold(text).utf8) == Array(expected.utf8))
    }

    @Test(
        "Words are runs of letters, digits and marks",
        arguments: [
            ("Abra o WhatsApp.", ["Abra", "o", "WhatsApp"]), ("pré-requisito", ["pré", "requisito"]), ("ac\u{0327}ão", ["ac\u{0327}ão"]),
            ("“Conta”—Menu", ["Conta", "Menu"]), ("2×3÷4", ["2", "3", "4"]), ("a\u{00A0}b", ["a", "b"]), ("日本 🎉 x", ["日本", "x"]),
            ("!?", []), ("", []),
        ] as [(String, [String])])
    func words(_ text: String, _ expected: [String]) {
        let bytes = Array(text.utf8)
        var scanner = WordScanner(bytes)
        var words: [String] = []
        while let word = scanner.next() { words.append(String(decoding: bytes[word], as: UTF8.self)) }
        #expect(words == expected)
    }

    @Test("Folded words are compared by bytes", arguments: [("whatasapp", 1), ("whastapp", 1), ("whatsapp", 0), ("watsap", 2)])
    func distance(_ word: String, _ expected: Int) {
        #expect(EditDistance.between(Array(word.utf8), Array("whatsapp".utf8), limit: 2) == expected)
        #expect(EditDistance.between(word, "whatsapp", limit: 2) == expected)
    }
}
