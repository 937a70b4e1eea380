package import RoteiroCore
import RoteiroParsing
import RoteiroRendering
package import RoteiroSystem

/// The files of `roteiro inspect`, with what they include. Paths are relative to the working folder.
package struct InspectedFiles: Sendable {
    private let texts: SourceTexts
    private let count: Int
    private let parser: GuideParser
    private let locale: String

    /// The language of the pages and what is read as steps come from `roteiro.yml`, if the working folder has one.
    package init(_ paths: [String], on disk: some WritableDisk) throws(DiskError) {
        var texts: [SourceText] = []
        for path in paths { texts.append(SourceText(path: path, bytes: try UserFiles(on: disk).read(path))) }
        var known = Set(paths.map(FilePath.init))
        var next = 0
        let files = try ProjectFiles(".", on: disk)
        while next < texts.count {
            for path in GuideParser.includedFiles(in: texts[next], contentFolder: "") where known.insert(path).inserted {
                // An unreadable include is a fault of the page, which the output contains.
                if let bytes = try? files.read(path) { texts.append(SourceText(path: path.string, bytes: bytes)) }
            }
            next += 1
        }
        // Without settings, or with unreadable ones, the defaults apply.
        let bytes = (try? files.readIfPresent(FilePath("roteiro.yml"))) ?? nil
        let settings = SettingsReader(SourceText(path: "roteiro.yml", bytes: bytes ?? []), file: FileID(0)).settings
        let lexicons = (try? SiteLexicons(files))?.byTag ?? [:]
        self.texts = SourceTexts(texts)
        count = paths.count
        locale = settings.sourceLocale
        parser = GuideParser(
            texts: self.texts, contentFolder: "", lexicons: lexicons, steps: settings.steps, containers: settings.containers,
            components: settings.components)
    }

    /// The parse result of each file, in order.
    package var json: [UInt8] { SyntaxDump.json((0..<count).map { parser.guide(in: FileID($0), locale: locale) }, texts: texts) }

    /// What is taken for a step in each file, and why.
    package func steps(_ messages: MessageCatalog) -> StepReport {
        StepReport(
            (0..<count).map { (texts[FileID($0)].path, parser.outlined(FileID($0), locale: locale).outline) }, texts: texts, messages)
    }
}
