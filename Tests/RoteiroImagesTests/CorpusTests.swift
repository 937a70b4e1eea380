import Foundation
import RoteiroCore
import RoteiroImages
import Testing

/// Images of a real site, which is not part of the project; tested only if it is available next to the project.
private let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared/corpus/site/docs")
    .standardized

@Suite("Pictures of a real site", .enabled(if: FileManager.default.fileExists(atPath: corpus.path), "no corpus beside the project"))
struct CorpusTests {
    @Test("all are whole but one, which is a server's answer")
    func whole() throws {
        let files = FileManager.default.enumerator(at: corpus, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let images = files.filter { ["png", "ico"].contains($0.pathExtension) }
        #expect(images.count > 100)
        for file in images {
            let image = inspectImage([UInt8](try Data(contentsOf: file)))
            if file.lastPathComponent == "qr-10.png" {
                guard case .json? = image.fault else { Issue.record("\(String(describing: image.fault))"); continue }
            } else {
                #expect(
                    image.fault == nil && image.format == .png && image.width > 0 && image.color != nil, "\(file.lastPathComponent)"
                )
            }
        }
    }

    @Test("the icon of the site is a PNG, and the same file as a screenshot")
    func icon() throws {
        func read(_ path: String) throws -> ImageFile { inspectImage([UInt8](try Data(contentsOf: corpus.appendingPathComponent(path)))) }
        let icon = try read("public/favicon.ico")
        #expect(icon.format == .png)
        #expect(icon == (try read("atalhos/faq/conexao-whatsapp/assets/port-11.png")))
    }
}
