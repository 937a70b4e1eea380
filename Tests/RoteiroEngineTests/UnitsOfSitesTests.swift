import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine
@testable import RoteiroLocalization

@Suite("Units of real sites")
struct UnitsOfSitesTests {
    @Test("What a catalog asks for reads back as the sentence that it was made of", arguments: RealSite.all)
    func faithful(_ site: RealSite) async throws {
        let loaded = try await site.load()
        let extractor = UnitExtractor(texts: loaded.read.texts.all)
        var count = 0
        for page in loaded.pages {
            let units = extractor.units(of: page)
            count += units.count
            for unit in units {
                #expect(!unit.msgid.isEmpty)
                #expect(!unit.msgid.contains("\n"))
            }
            // Translating each unit to itself must reproduce the page.
            let own = PageTranslator(pack: .portuguese, labels: [:]) { $0.msgid }
            let (translated, translation) = own.translate(page)
            let untranslated = translation.untranslated.sorted().map { loaded.read.texts.all.string(at: $0) }
            #expect(translation.status == .complete, "\(page.path): \(untranslated)")
            #expect(words(of: translated) == words(of: page), "\(page.path)")
        }
        #expect(count > 0)
        print(site.name, count)
    }

    /// All visible text, with whitespace and quotes normalized as in catalogs.
    private func words(of page: ParsedPage) -> [String] {
        var collector = WordCollector()
        collector.walk(page.guide)
        return collector.words
    }
}

private struct WordCollector: GuideVisitor {
    var words: [String] = []

    mutating func visit(_ block: Block) {
        if case .paragraph(let paragraph) = block { words.append(CanonicalMarkdown.string(paragraph.content)) }
        if case .table(let table) = block {
            for row in [table.header] + table.rows { words += row.map { CanonicalMarkdown.string($0.content) } }
        }
    }
}

/// A site of the project, or the corpus.
struct RealSite: Sendable, CustomTestStringConvertible {
    var name: String
    var folder: String
    var testDescription: String { name }

    static var all: [RealSite] {
        let own = RealSite(name: "own", folder: ProjectFolder.url.path(percentEncoded: false))
        let corpus = ProjectFolder.url.deletingLastPathComponent().appending(path: "shared/corpus/site").path(percentEncoded: false)
        return [own] + (FileManager.default.fileExists(atPath: corpus) ? [RealSite(name: "corpus", folder: corpus)] : [])
    }

    func load() async throws -> ParsedSite {
        let disk = RealDisk()
        return await ParsedSite(try await ReadSite(Project(in: folder, on: disk), for: .texts, from: disk))
    }
}

extension LanguagePack {
    static let portuguese = LanguagePack(
        tag: "pt-BR", name: "Português", direction: .ltr, strings: ["step.label": "Passo {n}", "part.label": "Parte {n}"])
}
