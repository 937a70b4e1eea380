import RoteiroCore
import RoteiroLocalization
import RoteiroSystem

/// The interface words of a site: the built-in packs, and those of its own in `templates/languages/`, which count more.
struct SiteLanguages {
    /// Complete, one for each language of the site.
    private(set) var packs: [LanguagePack] = []
    /// What readers meet in another language.
    private(set) var gaps: [LanguageGap] = []

    private static let folder = "templates/languages"

    init(_ project: Project, on disk: some Disk) throws(Project.Failure) {
        let own = try Self.files(project, disk)
        let builtIn = EmbeddedFile.all(in: Self.folder).map { SourceText(path: $0.path, bytes: $0.bytes) }
        let tags = Set((own + builtIn).map(Self.tag))
        var read: [LanguagePack] = []
        var formGaps: [LanguageGap] = []
        for text in own + builtIn {
            let tag = Self.tag(text)
            let reader = LanguagePackReader(text, tag: tag, among: tags)
            if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
            read.append(reader.pack)
            if !reader.missingForms.isEmpty { formGaps.append(LanguageGap(reader.missingForms, of: tag, file: FilePath(text.path))) }
        }
        let source = project.settings.sourceLocale
        for locale in project.settings.locales {
            if PseudoLocale.isNamed(by: locale), !tags.contains(locale) {
                packs.append(PseudoLocale.pack(of: LanguageFallback.resolve(source, among: read, source: source).pack, tag: locale))
                continue
            }
            let (pack, missing) = LanguageFallback.resolve(locale, among: read, source: source)
            packs.append(pack)
            let file = own.first { Self.tag($0) == locale }.map { FilePath($0.path) }
            if !missing.isEmpty { gaps.append(LanguageGap(missing, of: locale, file: file)) }
        }
        gaps += formGaps
    }

    /// `pt-BR` of `templates/languages/pt-BR.yml`.
    private static func tag(_ text: SourceText) -> String { String(text.path.dropFirst(folder.count + 1).dropLast(".yml".count)) }

    private static func files(_ project: Project, _ disk: some Disk) throws(Project.Failure) -> [SourceText] {
        var files: [SourceText] = []
        guard disk.status(of: project.path(folder))?.kind == .folder else { return [] }
        let names: [String]
        do { names = try disk.names(in: project.path(folder)) } catch { throw .disk(error) }
        for name in names.sorted() where name.hasSuffix(".yml") {
            let path = folder + "/" + name
            guard disk.status(of: project.path(path))?.kind == .file else { continue }
            do { files.append(SourceText(path: path, bytes: try disk.read(project.path(path)))) } catch { throw .disk(error) }
        }
        return files
    }
}
