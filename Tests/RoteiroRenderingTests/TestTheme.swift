import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport

/// The built-in theme, and the languages of the interface.
enum TestTheme {
    static let builtIn = Dictionary(uniqueKeysWithValues: EmbeddedFile.all.map { ($0.path, $0.text) })
    static let minimal = ["templates/page.mustache": "{{{body}}}", "templates/index.mustache": "", "templates/404.mustache": ""]

    /// The tags of the built-in language packs.
    static let languages = ProjectFolder.files(in: "templates/languages").map {
        String($0.dropFirst("templates/languages/".count).dropLast(4))
    }

    static let packs = languages.map { pack($0).pack }

    static func pack(_ tag: String) -> LanguagePackReader {
        let path = "templates/languages/\(tag).yml"
        return LanguagePackReader(SourceText(path: path, bytes: EmbeddedFile.at(path)?.bytes ?? []), tag: tag)
    }

    /// A stand-in for SHA-256, which this target does not import: 64 digits that depend on the bytes.
    @Sendable static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }
}
