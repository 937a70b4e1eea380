import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroReporting

@Suite("The source line under a finding")
struct SourceExcerptTests {
    private func excerpt(_ source: String, _ words: String) -> SourceExcerpt {
        let text = SourceText(source)
        return SourceExcerpt(text.span(of: words), in: text)
    }

    @Test(
        "Carets are under the characters, whatever precedes them",
        arguments: [
            ("abc def", "def", 4, 3), ("\tdef", "def", 4, 3), ("ab\tdef", "def", 4, 3), ("日本 def", "def", 5, 3), ("👍🏽 def", "def", 3, 3),
            ("👨‍👩‍👧 def", "def", 3, 3), ("e\u{301} def", "def", 2, 3), ("🇧🇷 def", "def", 3, 3), ("\u{1B}[0m def", "def", 5, 3),
            ("a 日本", "日本", 2, 4),
            ("\u{202E}x def", "def", 10, 3), ("uma linha\noutra def\n", "def", 6, 3), ("\u{FEFF}abc", "abc", 0, 3),
        ])
    func carets(_ source: String, _ words: String, _ lead: Int, _ width: Int) {
        #expect(excerpt(source, words).carets == String(repeating: " ", count: lead) + String(repeating: "^", count: width))
    }

    @Test(
        "Characters without a width are shown as codes, except where they join emoji or letters",
        arguments: [
            ("a\u{200B}b", "a<U+200B>b"), ("a\u{200C}b", "a<U+200C>b"), ("a\u{200D}b", "a<U+200D>b"), ("a\u{2060}b", "a<U+2060>b"),
            ("a\u{AD}b", "a<U+AD>b"), ("\u{200D}", "<U+200D>"), ("👩‍🚀", "👩‍🚀"), ("👩\u{200D} b", "👩<U+200D> b"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्\u{200D}ष", "क्\u{200D}ष"),
        ])
    func invisible(_ source: String, _ shown: String) {
        // Unlike `String`'s, the comparison of scalars tells invisible characters apart.
        #expect(Array(TerminalText(source).string.unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test("An empty place, or the end of a line, gets one caret")
    func empty() {
        #expect(excerpt("abc", "").carets == "^")
        #expect(excerpt("abc", "x").carets == "   ^")
        let text = SourceText("abc\ndef\n")
        #expect(SourceExcerpt(Span(FileID(0), 2, 6), in: text).carets == "  ^")
        #expect(SourceExcerpt(Span(FileID(0), 8, 8), in: text).lineNumber == 3)
    }

    @Test("A long line is clipped around the carets", arguments: [0, 10, 100, 1_000, 100_000], [0, 10, 200, 100_000])
    func clipped(_ before: Int, _ after: Int) {
        let excerpt = excerpt(String(repeating: "é", count: before) + "alvo" + String(repeating: "ç", count: after), "alvo")
        #expect(excerpt.line.count <= 162)
        let lead = excerpt.carets.prefix { $0 == " " }.count
        #expect(excerpt.line.dropFirst(lead).hasPrefix("alvo"))
        #expect(excerpt.line.hasPrefix("…") == (before + 4 + after > 160 && before > 60))
    }

    @Test("A fault longer than the line shows has no more carets than columns")
    func longFault() {
        let excerpt = excerpt(String(repeating: "x", count: 3_000), String(repeating: "x", count: 3_000))
        #expect(excerpt.carets.count <= 160)
        #expect(excerpt.line.hasSuffix("…"))
    }

    @Test("Bytes that are not UTF-8 are shown as what they are")
    func notUTF8() {
        let text = SourceText(path: "x.md", bytes: [0x61, 0xFF, 0x62])
        let excerpt = SourceExcerpt(Span(FileID(0), 1, 2), in: text)
        #expect(excerpt.line == "a\u{FFFD}b")
        #expect(excerpt.carets == " ^")
    }
}
