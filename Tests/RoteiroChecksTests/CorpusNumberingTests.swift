import Foundation
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The numbers of a real site")
struct CorpusNumberingTests {
    private struct Census: Decodable {
        struct Page: Decodable { let parts: [Part] }
        struct Part: Decodable { let steps: [Step] }
        struct Step: Decodable { let number: Int }
        let pages: [String: Page]
    }

    private static let census = ProjectFolder.url.deletingLastPathComponent().appending(path: "shared/corpus/expected/census.json")

    @Test("No sequence has a fault", .enabled(if: FileManager.default.fileExists(atPath: census.path())))
    func numbers() throws {
        let census = try JSONDecoder().decode(Census.self, from: Data(contentsOf: Self.census))
        #expect(census.pages.count == 33)
        for (name, page) in census.pages {
            for part in page.parts { #expect(Numbering.faults(in: part.steps.map(\.number), allowsZero: true).isEmpty, "\(name)") }
        }
    }
}
