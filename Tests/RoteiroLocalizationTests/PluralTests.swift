import RoteiroCore
import Testing

@testable import RoteiroLocalization

@Suite("Plural rules")
struct PluralTests {
    private func rules(_ texts: [PluralCategory: String]) throws -> PluralRules {
        PluralRules(try texts.mapValues { try #require(PluralCondition.read($0)) })
    }

    @Test("Numbers fall under the categories that CLDR says", arguments: CLDRFacts.all)
    func facts(_ facts: CLDRFacts) throws {
        let rules = try rules(facts.rules)
        #expect(Set(facts.samples.map(\.category)) == Set(rules.categories))
        for (category, numbers) in facts.samples {
            for sample in numbers.split(separator: " ") {
                let ends = sample.split(separator: ".", omittingEmptySubsequences: false)
                if ends.count == 3, let first = Int(ends[0]), let last = Int(ends[2]) {
                    for number in first...last { #expect(rules.category(of: number) == category, "\(facts.language) \(number)") }
                } else {
                    let operands = try #require(PluralOperands(sample: String(sample)))
                    #expect(rules.category(of: operands) == category, "\(facts.language) \(sample)")
                }
            }
        }
    }

    @Test("A rule is read with and without blanks, and with CLDR's own examples behind it")
    func syntax() throws {
        let spaced = try #require(PluralCondition.read("n % 10 = 2..4 , 9 and v != 0 or e = 0"))
        #expect(PluralCondition.read("n%10=2..4,9 and v!=0 or e=0 @integer 2~4, 22~24, … @decimal 0.2") == spaced)
        #expect(spaced.map(\.count) == [2, 1])
        #expect(spaced[0][0] == PluralRules.Relation(.n, modulus: 10, [2...4, 9...9]))
        #expect(spaced[0][1] == PluralRules.Relation(.v, isNegated: true, [0...0]))
    }

    @Test(
        "An invalid rule is refused",
        arguments: [
            "", "n", "n =", "= 1", "n 1", "x = 1", "n == 1", "n = 1 and", "or n = 1", "n = 1 n = 2", "n % 0 = 1", "n % = 1", "n = 4..2",
            "n = 1..", "n = 1,", "n = a", "n = -1", "n is 1", "n = 99999999999999999999", "não",
        ])
    func refused(_ text: String) {
        #expect(PluralCondition.read(text) == nil)
    }

    @Test("A count has its plural form and a formatted number; `other` replaces a missing form")
    func said() throws {
        var pack = LanguagePack(tag: "es", name: "", direction: .ltr, strings: [:])
        pack.numbers = NumberStyle(decimal: ",", group: ".", minimumGrouping: 2)
        let rules = try rules([.one: "n = 1", .many: "i != 0 and i % 1000000 = 0"])
        pack.plurals = ["guide.steps": PluralString([.one: "un paso", .other: "{n} pasos ({n})"], rules: rules)]
        #expect(pack.text(.guideSteps, count: 1) == "un paso")
        #expect(pack.text(.guideSteps, count: 0) == "0 pasos (0)")
        #expect(pack.text(.guideSteps, count: 12_000) == "12.000 pasos (12.000)")
        #expect(pack.text(.guideSteps, count: 1_000_000) == "1.000.000 pasos (1.000.000)")
        #expect(pack.text(.guideParts, count: 2) == "guide.parts")
    }
}
