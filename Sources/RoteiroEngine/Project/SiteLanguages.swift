import RoteiroCore
import RoteiroLocalization
import RoteiroSystem

/// The language packs of a site: the built-in ones, overridden by `templates/languages/`.
struct SiteLanguages {
    /// One complete pack per language of the site.
    private(set) var packs: [LanguagePack] = []
    /// Missing texts and plural forms, for which readers see another language.
    private(set) var missingTexts: [MissingTexts] = []
    private(set) var faults: [FileFault] = []
    private var all: [LanguagePack] = []
    private let source: String

    private static let folder = "templates/languages"

    init(_ project: Project, _ onDisk: ProjectFiles) throws(Project.Failure) {
        source = project.settings.sourceLocale
        let own = onDisk.texts(in: FilePath(Self.folder), withEnding: ".yml", &faults)
        let builtIn = EmbeddedFile.all(in: Self.folder).map { SourceText(path: $0.path, bytes: $0.bytes) }
        let tags = Set((own + builtIn).map(Self.tag))
        var read: [LanguagePack] = []
        var missingForms: [MissingTexts] = []
        for text in own + builtIn {
            let tag = Self.tag(text)
            let reader = LanguagePackReader(text, tag: tag, among: tags)
            if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
            read.append(reader.pack)
            if !reader.missingForms.isEmpty { missingForms.append(MissingTexts(reader.missingForms, of: tag, file: FilePath(text.path))) }
        }
        all = read
        for locale in project.settings.locales {
            if PseudoLocale.isNamed(by: locale), !tags.contains(locale) {
                packs.append(PseudoLocale.pack(of: LanguageFallback.resolve(source, among: read, source: source).pack, tag: locale))
                continue
            }
            let (pack, missing) = LanguageFallback.resolve(locale, among: read, source: source)
            packs.append(pack)
            let file = own.first { Self.tag($0) == locale }.map { FilePath($0.path) }
            if !missing.isEmpty { missingTexts.append(MissingTexts(missing, of: locale, file: file)) }
        }
        missingTexts += missingForms
    }

    /// Returns the interface texts for a page in the language `tag`.
    func pack(of tag: String) -> LanguagePack { LanguageFallback.resolve(tag, among: all, source: source).pack }

    /// `pt-BR` for `templates/languages/pt-BR.yml`.
    private static func tag(_ text: SourceText) -> String { String(text.path.dropFirst(folder.count + 1).dropLast(".yml".count)) }
}
