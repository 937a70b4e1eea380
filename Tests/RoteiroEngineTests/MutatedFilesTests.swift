import Foundation
import RoteiroChecks
import RoteiroCore
import RoteiroHistory
import RoteiroImages
import RoteiroParsing
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine
@testable import RoteiroLocalization
@testable import RoteiroSystem

/// Damaged files never cause a trap. `ROTEIRO_MUTATIONS=50` runs fifty times as many mutations with other seeds. After a trap, the last
/// input is in `roteiro-mutation` in the folder for temporary files.
@Suite("Damaged files")
struct MutatedFilesTests {
    /// A file format, with the code that reads it.
    struct Reader: Sendable, CustomTestStringConvertible {
        /// The file in `Sources` with the parser.
        let source: String
        /// A valid file that uses every key.
        let sample: String
        let use: @Sendable (_ bytes: [UInt8]) throws -> Void

        var testDescription: String { source }
    }

    private static let factor = ProcessInfo.processInfo.environment["ROTEIRO_MUTATIONS"].flatMap { Int($0) } ?? 1
    private static let mutations = 150
    private static let mutationsOfASite = 4

    @Test("Every reader of JSON, YAML and PO is in the list of this test")
    func everyReader() throws {
        let parsers = ["YAMLReader.read(", "JSONReader.read(", "CatalogReader.read(", "JSONDecoder("]
        let sources = ProjectFolder.url.appending(path: "Sources").path(percentEncoded: false)
        var found: Set<String> = []
        for case let path as String in FileManager.default.enumerator(atPath: sources) ?? .init() where path.hasSuffix(".swift") {
            let text = ProjectFolder.text(at: "Sources/\(path)") ?? ""
            if parsers.contains(where: text.contains) { found.insert(FilePath(path).name) }
        }
        // The first three are covered through the settings and catalogs of a project; message catalogs are embedded.
        found.subtract(["YAMLEntry.swift", "TranslationCatalogs.swift", "Translations.swift", "MessageCatalog+PO.swift"])
        #expect(found.subtracting(Self.readers.map(\.source)) == [])
    }

    @Test("A damaged file traps neither its reader nor the command", arguments: readers)
    func damagedFile(_ reader: Reader) throws {
        let sample = Array(reader.sample.utf8)
        #expect(throws: Never.self) { try reader.use(sample) }
        let log = FileManager.default.temporaryDirectory.appending(path: "roteiro-mutation")
        for round in 0..<Self.factor {
            var mutations = Mutations(of: sample, seed: UInt64(round))
            for bytes in mutations.all(Self.mutations) {
                if Self.factor > 1 { try Data(bytes).write(to: log) }
                try? reader.use(bytes)
            }
        }
    }

    @Test("A site with one damaged file is checked and built, or refused", arguments: Array(site.keys).sorted())
    func damagedSite(_ path: String) async throws {
        let sandbox = try Sandbox(Self.site)
        let under = SiteUnderTest(sandbox)
        _ = try await under.build()
        for round in 0..<Self.factor {
            var mutations = Mutations(of: Array((Self.site[path] ?? "").utf8), seed: UInt64(round) + 1_000)
            for bytes in mutations.changed(Self.mutationsOfASite) {
                try sandbox.write(bytes, to: path)
                guard let project = try? under.project() else { continue }
                _ = try? await RoteiroEngine.check(project, CheckRequest(workingFolder: sandbox.path("")), on: RealDisk())
                _ = try? await under.build()
            }
        }
    }
}
