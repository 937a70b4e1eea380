import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// All text files of a site, each read once: settings, samples, glossary, pages, includes and catalogs.
struct SiteTexts {
    /// A page to parse, or the empty guide of a page that cannot be parsed.
    struct Page: Sendable {
        var file: FileID
        var refusal: Guide?
    }

    static let settingsFile = FileID(0)
    static let samplesFile = FileID(1)
    static let glossaryFile = FileID(2)

    let all: SourceTexts
    let samples: SourceText
    let glossary: SourceText
    let pages: [Page]
    /// Translated pages, in the order of the inventory.
    let translatedPages: [Page]
    /// The catalogs (`locales/en.po`) with their language tags.
    let catalogs: [(tag: String, file: FileID)]
    let faults: [FileFault]

    init(_ project: Project, _ inventory: Inventory, _ onDisk: ProjectFiles) async {
        var faults: [FileFault] = []
        samples = Self.optional("samples.yml", project, onDisk, &faults)
        glossary = Self.optional("glossary.yml", project, onDisk, &faults)
        var texts = [project.settingsText, samples, glossary]
        var pages: [Page] = []
        let results = await concurrentMap(inventory.pages + inventory.translatedPages.map(\.path)) { path in
            TextFile(path, size: inventory.sizes[path] ?? 0, onDisk)
        }
        for result in results {
            let file = FileID(texts.count)
            texts.append(result.text)
            pages.append(Page(file: file, refusal: result.refusal(file)))
            if let fault = result.fault { faults.append(fault) }
        }
        Self.addIncludes(to: &texts, project, onDisk, &faults)
        catalogs = Self.addCatalogs(to: &texts, project, onDisk, &faults)
        all = SourceTexts(texts)
        self.pages = Array(pages.prefix(inventory.pages.count))
        translatedPages = Array(pages.dropFirst(inventory.pages.count))
        self.faults = faults
    }

    /// Returns a text in the content folder, empty if the file is missing.
    private static func optional(_ name: String, _ project: Project, _ onDisk: ProjectFiles, _ faults: inout [FileFault]) -> SourceText {
        let content = project.settings.content
        let path = content.isEmpty ? name : content + "/" + name
        return SourceText(path: path, bytes: onDisk.read(optional: FilePath(path), &faults) ?? [])
    }

    static func catalogFolder(of project: Project) -> String {
        (project.settings.content.isEmpty ? "" : project.settings.content + "/") + "locales"
    }

    private static func addCatalogs(
        to texts: inout [SourceText], _ project: Project, _ onDisk: ProjectFiles, _ faults: inout [FileFault]
    ) -> [(tag: String, file: FileID)] {
        onDisk.texts(in: FilePath(catalogFolder(of: project)), withEnding: ".po", &faults).map { text in
            texts.append(text)
            return (String(FilePath(text.path).name.dropLast(".po".count)), FileID(texts.count - 1))
        }
    }

    /// Adds included files, transitively. A page reports its missing includes, so only unreadable and oversized files are faults.
    private static func addIncludes(to texts: inout [SourceText], _ project: Project, _ onDisk: ProjectFiles, _ faults: inout [FileFault]) {
        var known = Set(texts.map { FilePath($0.path) })
        var next = 0
        while next < texts.count {
            defer { next += 1 }
            for path in GuideParser.includedFiles(in: texts[next], contentFolder: project.settings.content)
            where known.insert(path).inserted {
                do throws(FileFault) {
                    guard let status = try onDisk.status(of: path), status.kind == .file else { continue }
                    if status.size > GuideParser.sizeLimit {
                        throw FileFault(path: path, problem: .tooLarge(bytes: status.size, limit: GuideParser.sizeLimit))
                    }
                    texts.append(SourceText(path: path.string, bytes: try onDisk.read(path)))
                } catch {
                    faults.append(error)
                }
            }
        }
    }
}

/// The text of a page, or why it was not read.
private struct TextFile: Sendable {
    let text: SourceText
    private(set) var fault: FileFault?
    private var oversize: Int?

    init(_ path: FilePath, size: Int, _ onDisk: ProjectFiles) {
        var bytes: [UInt8] = []
        if size > GuideParser.sizeLimit {
            oversize = size
        } else {
            do { bytes = try onDisk.read(path) } catch { fault = error }
        }
        text = SourceText(path: path.string, bytes: bytes)
    }

    /// Returns an empty guide if the page cannot be parsed.
    func refusal(_ file: FileID) -> Guide? {
        guard fault != nil || oversize != nil else { return nil }
        let limit = oversize.map {
            SyntaxFault.limitExceeded(.fileSize(limit: GuideParser.sizeLimit), found: $0, Span(file, 0, 0))
        }
        return Guide(
            file: file, frontMatter: FrontMatter(), heading: nil, intro: [], parts: [], footnotes: [], faults: limit.map { [$0] } ?? [])
    }
}
