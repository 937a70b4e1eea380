import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// Every text of a site, read once: settings, samples, glossary, pages, and what the pages include.
struct SiteTexts {
    /// A page to parse, or why it is not.
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
    /// Pages of other languages, in the order of the inventory's.
    let translatedPages: [Page]
    /// `locales/en.po`: the catalogs, by the tag of their language.
    let catalogs: [(tag: String, file: FileID)]
    let faults: [FileFault]

    init(_ project: Project, _ inventory: Inventory, from disk: some Disk) async throws(DiskError) {
        samples = try Self.optional("samples.yml", project, disk)
        glossary = try Self.optional("glossary.yml", project, disk)
        var texts = [project.settingsText, samples, glossary]
        var pages: [Page] = []
        var faults: [FileFault] = []
        let results = await concurrentMap(inventory.pages + inventory.translatedPages.map(\.path)) { path in
            TextFile(path, size: inventory.sizes[path] ?? 0, project: project, disk)
        }
        for result in results {
            let file = FileID(texts.count)
            texts.append(result.text)
            pages.append(Page(file: file, refusal: result.refusal(file)))
            if let reason = result.failure { faults.append(.init(path: FilePath(result.text.path), problem: .unreadable(reason))) }
        }
        Self.addIncludes(to: &texts, project, disk)
        catalogs = try Self.addCatalogs(to: &texts, project, disk)
        all = SourceTexts(texts)
        self.pages = Array(pages.prefix(inventory.pages.count))
        translatedPages = Array(pages.dropFirst(inventory.pages.count))
        self.faults = faults
    }

    /// A file of the content folder that need not be there: empty then.
    private static func optional(_ name: String, _ project: Project, _ disk: some Disk) throws(DiskError) -> SourceText {
        let content = project.settings.content
        let path = content.isEmpty ? name : content + "/" + name
        let isThere = disk.status(of: project.path(path)) != nil
        return SourceText(path: path, bytes: isThere ? try disk.read(project.path(path)) : [])
    }

    /// The folder of the catalogs, relative to the project.
    static func catalogFolder(of project: Project) -> String {
        (project.settings.content.isEmpty ? "" : project.settings.content + "/") + "locales"
    }

    private static func addCatalogs(
        to texts: inout [SourceText], _ project: Project, _ disk: some Disk
    ) throws(DiskError) -> [(tag: String, file: FileID)] {
        let folder = catalogFolder(of: project)
        guard disk.status(of: project.path(folder))?.kind == .folder else { return [] }
        var catalogs: [(tag: String, file: FileID)] = []
        for name in try disk.names(in: project.path(folder)).sorted() where name.hasSuffix(".po") {
            let path = folder + "/" + name
            catalogs.append((String(name.dropLast(3)), FileID(texts.count)))
            texts.append(SourceText(path: path, bytes: try disk.read(project.path(path))))
        }
        return catalogs
    }

    /// What pages include, and what that includes. A file that is not there is the including page's fault.
    private static func addIncludes(to texts: inout [SourceText], _ project: Project, _ disk: some Disk) {
        var known = Set(texts.map { FilePath($0.path) })
        let root = (try? disk.realPath(of: project.root)) ?? project.root
        var next = 0
        while next < texts.count {
            defer { next += 1 }
            for path in GuideParser.includedFiles(in: texts[next], contentFolder: project.settings.content)
            where known.insert(path).inserted {
                let place = project.path(path.string)
                guard let status = disk.status(of: place), status.kind == .file, status.size <= GuideParser.sizeLimit,
                    let real = try? disk.realPath(of: place), FilePath(real).below(root) != nil, let bytes = try? disk.read(place)
                else { continue }
                texts.append(SourceText(path: path.string, bytes: bytes))
            }
        }
    }
}

/// One page as it was read.
private struct TextFile: Sendable {
    let text: SourceText
    /// The machine would not read it: its own words.
    private(set) var failure: String?
    private var oversize: Int?

    init(_ path: FilePath, size: Int, project: Project, _ disk: some Disk) {
        var bytes: [UInt8] = []
        if size > GuideParser.sizeLimit {
            oversize = size
        } else {
            do { bytes = try disk.read(project.path(path.string)) } catch { failure = error.reason }
        }
        text = SourceText(path: path.string, bytes: bytes)
    }

    /// The empty guide of a page that cannot be parsed.
    func refusal(_ file: FileID) -> Guide? {
        guard failure != nil || oversize != nil else { return nil }
        let fault = oversize.map {
            SyntaxFault.limitExceeded(.fileSize(limit: GuideParser.sizeLimit), found: $0, Span(file, 0, 0))
        }
        return Guide(
            file: file, frontMatter: FrontMatter(), heading: nil, intro: [], parts: [], footnotes: [], faults: fault.map { [$0] } ?? [])
    }
}
