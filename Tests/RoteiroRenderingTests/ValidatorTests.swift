import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroRendering

/// Validates the output with external tools.
@Suite struct ValidatorTests {
    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("roteiro-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func write(_ bytes: [UInt8], _ name: String, in folder: URL) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    @Test(.validator("check-jsonschema"), arguments: [false, true]) func documentsFitTheirSchema(isStrict: Bool) throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let renderer = try EveryKind.site.renderer()
        for (kind, files) in [
            (
                "guide",
                renderer.pages.flatMap { page in
                    ["pt-BR", "en"].map { renderer.document(page.contentPath, locale: $0) }
                }
            ),
            ("catalog", ["pt-BR", "en"].map { renderer.files(GuideCatalogDocument.self, locale: $0)[0] }),
        ] {
            let schema = try #require(TestTheme.builtIn["templates/schema/\(kind).schema.json"])
            let bytes = isStrict ? try StrictSchema.derive(from: schema) : Array(schema.utf8)
            let schemaFile = try write(bytes, "\(kind).schema.json", in: folder)
            let paths = try files.enumerated().map { try write($1.bytes, "\(kind)\($0).json", in: folder) }
            let verdict = try validator.run(["--schemafile", schemaFile] + paths)
            #expect(verdict.status == 0, "\(verdict.text)")
        }
    }

    @Test(.validator("vnu")) func pagesAreValid() throws {
        let validator = try #require(Validator("vnu"), "vnu is not installed")
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let renderer = try EveryKind.site.renderer()
        let files = ["pt-BR", "en"].flatMap { locale in
            renderer.pages.map { renderer.page($0.contentPath, locale: locale) } + [renderer.files(NotFoundPage.self, locale: locale)[0]]
        }
        for (index, file) in (files + [try #require(renderer.files(GuideIndexPage.self, locale: "en").first)]).enumerated() {
            _ = try write(file.bytes, "\(index).html", in: folder)
        }
        let css = try #require(renderer.files(PublishedTheme.self).first { $0.path.hasSuffix(".css") })
        _ = try write(css.bytes, "roteiro.css", in: folder)
        let verdict = try validator.run(["--also-check-css", folder.path])
        #expect(verdict.status == 0, "\(verdict.text)")
    }
}
