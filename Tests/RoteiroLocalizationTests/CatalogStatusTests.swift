import RoteiroCore
import RoteiroLocalization
import Testing

@Suite("How far a translation is")
struct CatalogStatusTests {
    @Test("Texts and words are summed by step, guide and site; repeated work is counted once")
    func sums() throws {
        let catalog = CatalogFixture.catalog(
            "msgid \"Abra o aplicativo.\"\nmsgstr \"Open the app.\"\n\n#, fuzzy\nmsgid \"Toque\"\nmsgstr \"Tap\"\n")
        let units: [TranslationUnit] = [
            .of("Conexão, agora!", step: nil, role: .heading), .of("Abra o aplicativo."), .of("Toque"),
            .of("Abra o aplicativo.", step: "outro"),
            .of("Abra o aplicativo.", guide: "outra"),
        ]
        let status = CatalogStatus(units: units, index: CatalogIndex(catalog))
        func sums(_ tally: CatalogStatus.Tally) -> [[Int]] {
            [tally.translated, tally.fuzzy, tally.missing].map { [$0.units, $0.words] }
        }
        #expect(sums(status.total) == [[3, 9], [1, 1], [1, 2]])
        #expect(sums(status.distinct) == [[1, 3], [1, 1], [1, 2]])
        #expect(status.total.percent == 60 && status.distinct.percent == 33)
        #expect(status.guides.map(\.id) == ["conexao", "outra"])
        let guide = try #require(status.guides.first)
        #expect(sums(guide.tally) == [[2, 6], [1, 1], [1, 2]])
        #expect(guide.steps.map(\.id) == [nil, "abrir", "outro"])
        #expect(
            guide.steps.map { sums($0.tally) } == [
                [[0, 0], [0, 0], [1, 2]], [[1, 3], [1, 1], [0, 0]], [[1, 3], [0, 0], [0, 0]],
            ])
        #expect(CatalogStatus(units: [], index: CatalogIndex(catalog)).total.percent == 100)
    }
}
