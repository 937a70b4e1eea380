import GuideLocales
import GuideModel
import GuideParsing
import GuideTheme

/// Templates, style sheets, drawings and interface words: the built-in ones, under what a site puts in their place.
struct SiteTheme {
    /// By path: `templates/page.mustache`, `assets/theme/roteiro.css`.
    private(set) var files = Theme.files
    /// Complete, one for each language of the site.
    private(set) var packs: [LanguagePack] = []

    private static let languages = "templates/languages/"

    init(_ project: Project, on disk: some Disk) throws(Project.Failure) {
        overlay(project, "templates", disk)
        overlay(project, (project.settings.publicFolder ?? "assets") + "/theme", as: "assets/theme", disk)
        let read = try Self.packs(files)
        packs = project.settings.locales.map { locale in
            LanguageFallback.resolve(locale, among: read, source: project.settings.sourceLocale).pack
        }
    }

    /// A site's own files replace built-in ones of the same path; new ones count where a name may be new: languages, icons.
    private mutating func overlay(_ project: Project, _ folder: String, as key: String? = nil, _ disk: some Disk) {
        for name in (try? disk.names(in: project.path(folder))) ?? [] {
            let path = folder + "/" + name
            let place = (key ?? folder) + "/" + name
            switch disk.status(of: project.path(path))?.kind {
            case .folder: overlay(project, path, as: place, disk)
            case .file:
                let isNew = place.hasPrefix(Self.languages) || place.hasPrefix("assets/theme/icons/")
                guard files[place] != nil || isNew, let bytes = try? disk.read(project.path(path)) else { continue }
                files[place] = String(decoding: bytes, as: UTF8.self)
            case .link, .other, nil: break
            }
        }
    }

    private static func packs(_ files: [String: String]) throws(Project.Failure) -> [LanguagePack] {
        var packs: [LanguagePack] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix(languages) && path.hasSuffix(".yml") {
            let tag = String(path.dropFirst(languages.count).dropLast(".yml".count))
            let source = SourceText(path: path, bytes: Array(text.utf8))
            packs.append(try pack(source, tag: tag))
        }
        return packs
    }

    private static func pack(_ source: SourceText, tag: String) throws(Project.Failure) -> LanguagePack {
        switch YAMLReader.read(source.bytes, 0..<source.bytes.count, file: FileID(0)) {
        case .failure(let problem):
            throw .settings(
                [SettingsProblem(at: problem.span, key: "", Words(pt: problem.message, en: problem.message, es: problem.message))], source)
        case .success(let root):
            let (pack, problems) = LanguagePackReader.read(root?.value ?? .null, tag: tag)
            // Words that are missing are lent by the next language of the chain.
            let faults = problems.compactMap(\.settingsProblem)
            if !faults.isEmpty { throw .settings(faults, source) }
            return pack
        }
    }
}

extension LanguagePackReader.Problem {
    /// What to mend in the file; nil for words that are missing.
    fileprivate var settingsProblem: SettingsProblem? {
        switch self {
        case .missing: nil
        case .notAMap:
            SettingsProblem(
                at: Span(FileID(0), 0, 0), key: "",
                Words(pt: "esperava um mapa de chaves", en: "expected a map of keys", es: "se esperaba un mapa de claves"))
        case .unknownKey(let key, let span):
            SettingsProblem(at: span, key: key, Words(pt: "chave desconhecida", en: "unknown key", es: "clave desconocida"))
        case .notText(let key, let span):
            SettingsProblem(at: span, key: key, Words(pt: "esperava um texto", en: "expected a text", es: "se esperaba un texto"))
        case .direction(let span):
            SettingsProblem(
                at: span, key: "direction", Words(pt: "esperava ltr ou rtl", en: "expected ltr or rtl", es: "se esperaba ltr o rtl"))
        case .placeholder(let key, let name, let span):
            SettingsProblem(
                at: span, key: key.rawValue, Words(pt: "falta `{\(name)}`", en: "`{\(name)}` is missing", es: "falta `{\(name)}`"))
        }
    }
}
