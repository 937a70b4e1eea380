import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite struct EmbeddedFileTests {
    @Test("Every file of templates/ and assets/theme/ is embedded, byte for byte, and no other")
    func all() throws {
        let paths = ProjectFolder.files(in: "assets/theme") + ProjectFolder.files(in: "templates")
        #expect(EmbeddedFile.all.map(\.path) == paths, "run make embed")
        for path in paths {
            let bytes = [UInt8](try Data(contentsOf: ProjectFolder.url.appending(path: path)))
            #expect(EmbeddedFile.at(path)?.bytes == bytes, "\(path)")
        }
    }

    @Test("A folder's files are those below it, and not those of a folder whose name begins alike")
    func folders() {
        #expect(EmbeddedFile.all(in: "templates/lang").isEmpty)
        #expect(EmbeddedFile.all(in: "templates/languages").contains { $0.path == "templates/languages/pt-BR.yml" })
        #expect(EmbeddedFile.at("templates") == nil)
    }
}
