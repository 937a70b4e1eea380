import RoteiroCore
import RoteiroParsing
import Testing

@Suite("checks.pictures")
struct ImageBudgetReaderTests {
    private func read(_ lines: String...) -> SettingsReader {
        let text = "checks:\n  pictures:\n" + lines.map { "    " + $0 + "\n" }.joined()
        return SettingsReader(SourceText(path: "roteiro.yml", bytes: Array(text.utf8)), file: FileID(0))
    }

    @Test("Without a key, the defaults")
    func defaults() {
        #expect(Settings().images.bytes == 1_000_000)
        #expect(Settings().images.animationBytes == 2_000_000)
        #expect(Settings().images.pixels == 8_294_400)
    }

    @Test(
        "Sizes with a unit, or in bytes",
        arguments: [
            ("800 kB", 800_000), ("2MB", 2_000_000), ("1.5 MB", 1_500_000), ("\"1,5 mb\"", 1_500_000), ("4096", 4096), ("12 B", 12),
        ])
    func sizes(text: String, bytes: Int) {
        let reader = read("maxSize: \(text)", "maxAnimationSize: \(text)", "maxPixels: 99")
        #expect(reader.problems.isEmpty)
        #expect(reader.settings.images.bytes == bytes)
        #expect(reader.settings.images.animationBytes == bytes)
        #expect(reader.settings.images.pixels == 99)
    }

    @Test("Anything else is a problem, and the default stays", arguments: ["2 GB", "big", "-1", "0", "1.2.3 MB", "[1]", "1e9"])
    func wrong(text: String) {
        let reader = read("maxSize: \(text)")
        #expect(reader.problems.map(\.key) == ["checks.pictures.maxSize"])
        #expect(reader.settings.images.bytes == 1_000_000)
    }

    @Test("Unknown keys and pixels below one are problems")
    func keys() {
        #expect(read("maxPixels: 0").problems.map(\.key) == ["checks.pictures.maxPixels"])
        #expect(read("maxsize: 1 MB").problems.map(\.key) == ["checks.pictures.maxsize"])
    }
}
