import Foundation
import GuideImages
import GuideModel
import Testing

/// Pictures of a real site, which is not part of the project: tried where it lies beside it.
private let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared/corpus/site/docs")
    .standardized

@Suite("Pictures of a real site", .enabled(if: FileManager.default.fileExists(atPath: corpus.path), "no corpus beside the project"))
struct CorpusTests {
    @Test("all are whole but one, which is a server's answer")
    func whole() throws {
        let files = FileManager.default.enumerator(at: corpus, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let pictures = files.filter { ["png", "ico"].contains($0.pathExtension) }
        #expect(pictures.count > 100)
        for file in pictures {
            let picture = inspectPicture([UInt8](try Data(contentsOf: file)))
            if file.lastPathComponent == "qr-10.png" {
                guard case .json? = picture.fault else { Issue.record("\(String(describing: picture.fault))"); continue }
            } else {
                #expect(
                    picture.fault == nil && picture.format == .png && picture.width > 0 && picture.color != nil, "\(file.lastPathComponent)"
                )
            }
        }
    }

    @Test("the icon of the site is a PNG, and the same file as a screenshot")
    func icon() throws {
        func read(_ path: String) throws -> Picture { inspectPicture([UInt8](try Data(contentsOf: corpus.appendingPathComponent(path)))) }
        let icon = try read("public/favicon.ico")
        #expect(icon.format == .png)
        #expect(icon == (try read("atalhos/faq/conexao-whatsapp/assets/port-11.png")))
    }
}
