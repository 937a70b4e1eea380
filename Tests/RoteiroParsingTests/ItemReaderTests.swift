import Foundation
import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("Whether a text is an instruction")
struct ItemReaderTests {
    @Test("The answer by the first word is that of reading all words, on every line of the fixtures", arguments: ["pt-BR", "en", "es"])
    func plain(_ locale: String) throws {
        let lexicon = try #require(InstructionLanguage(locale).lexicon)
        var plain = 0
        for page in try StepPages.read(locale) {
            for line in page.text.split(separator: "\n") {
                let text = StepText(content(line.drop { !$0.isLetter }), lexicon)
                guard let answer = ItemReader.plainAnswer(text, lexicon) else { continue }
                plain += 1
                #expect(answer == ItemReader.fullAnswer(text, lexicon, from: 0, to: text.bytes.count, mayHaveRemark: true), "\(line)")
            }
        }
        #expect(plain > 50)
    }

    /// A line with its bold runs.
    private func content(_ line: Substring) -> [Inline] {
        line.components(separatedBy: "**").enumerated().map { index, part in
            let text = Inline.text(Located(part, at: Span(FileID(0), 0, part.utf8.count)))
            return index % 2 == 0 ? text : .strong(InlineGroup([text], at: Span(FileID(0), 0, part.utf8.count)))
        }
    }
}
