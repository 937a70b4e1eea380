import RoteiroChecks
package import RoteiroCore
import RoteiroEngine
import RoteiroParsing

/// A site made from Markdown and YAML in a test and read by the real parser, without a disk.
package struct TestSite: Sendable {
    /// Its texts are `roteiro.yml`, the pages in the order of their paths, and the glossary.
    package let site: ResolvedSite

    /// `pages` are Markdown by path; a file named `_…` is not a page, but pages can include it. `settings` and `glossary` are YAML. As in a
    /// project, `content` and `assets` are used when files are in them. R108 is off unless the settings name it: most tests have no title.
    ///
    /// Images are also files of the site, except for samples. `bytes` are pages that are not valid text; `built` are pages that no Markdown
    /// gives.
    package init(
        _ pages: [String: String], bytes: [String: [UInt8]] = [:], built: [ParsedPage] = [], settings: String = "", glossary: String = "",
        files: [String] = [], images: [String: ImageFile] = [:], samples: [String: Sample] = [:], qrCodes: [QRContent: QRImage?] = [:],
        namesInAssets: Set<String> = [], fileFaults: [FileFault] = [], ids: IDHistory = IDHistory(),
        translations: TranslationFindings = TranslationFindings(), linkResults: [String: LinkCheckResult] = [:]
    ) {
        let written = bytes.merging(pages.mapValues { Array($0.utf8) }) { $1 }.sorted { $0.key < $1.key }
        let yaml = SourceText(settings, path: "roteiro.yml")
        let glossary = SourceText(glossary, path: "glossary.yml")
        let texts = SourceTexts([yaml] + written.map { SourceText(path: $0.key, bytes: $0.value) } + [glossary])
        let files = Set((files + images.filter { !$0.value.isSample }.keys).map(FilePath.init))
        let settings = Self.settings(yaml, paths: written.map(\.key) + files.map(\.string))
        let parser = GuideParser(
            texts: texts, contentFolder: settings.content, containers: settings.containers, components: settings.components)
        let read = written.indices.map { (path: FilePath(written[$0].key), file: FileID($0 + 1)) }
            .filter { !$0.path.name.hasPrefix("_") }
        let guides = read.map { parser.guide(in: $0.file) }
        let parsed = zip(guides, PageIdentity.all(of: guides, at: read.map(\.path), settings)).map { ParsedPage($0, $1) } + built
        site = ResolvedSite(
            settings: settings, texts: texts, pages: parsed.sorted { $0.path < $1.path },
            files: SiteFiles(
                files.union(parsed.map(\.path)), images: Self.byPath(images), samples: Self.byPath(samples), qrCodes: qrCodes,
                faults: fileFaults, namesInAssets: namesInAssets),
            glossary: GlossaryReader(glossary, file: FileID(written.count + 1), sourceLocale: settings.sourceLocale).glossary, ids: ids,
            translations: translations, linkResults: linkResults)
    }

    /// A site of one page, `guia.md`.
    package init(_ page: String, settings: String = "", glossary: String = "") {
        self.init(["guia.md": page], settings: settings, glossary: glossary)
    }

    private static func settings(_ yaml: SourceText, paths: [String]) -> Settings {
        let reader = SettingsReader(yaml, file: FileID(0))
        var settings = reader.settings
        if !reader.setsContent, paths.contains(where: { $0.hasPrefix("content/") }) { settings.content = "content" }
        if !reader.setsPublicFolder, paths.contains(where: { $0.hasPrefix("assets/") }) { settings.publicFolder = "assets" }
        if settings.severities["R108"] == nil { settings.severities["R108"] = .some(nil) }
        return settings
    }

    private static func byPath<Value>(_ values: [String: Value]) -> [FilePath: Value] {
        Dictionary(uniqueKeysWithValues: values.map { (FilePath($0), $1) })
    }

    /// The blocks of the first page before its first part or step.
    package var blocks: [Block] { site.pages.first?.guide.intro ?? [] }

    /// The findings of all rules, or of one, in order.
    package func findings(_ code: String? = nil) -> [Diagnostic] { check(site).filter { code == nil || $0.code == code } }

    /// The text at each finding, or the path of its file.
    package func places(of findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            switch finding.location {
            case .span(let span): site.texts.string(at: span)
            case .file(let path): path
            }
        }
    }

    /// The byte ranges of `findings`, to compare with `MarkedText.marks`.
    package func marks(of findings: [Diagnostic]) -> [Range<Int>] {
        findings.compactMap { if case .span(let span) = $0.location { span.bytes } else { nil } }
    }

    /// The text at each finding of a rule.
    package func places(_ code: String) -> [String] { places(of: findings(code)) }

    /// The text at `path`, or of the first page, after one round of fixes. The fixes are chosen as `check --fix` chooses them.
    package func fixed(_ findings: [Diagnostic], safeOnly: Bool = false, in path: String? = nil) -> String {
        let fixes = FixSelection(
            findings, in: site.texts, trust: safeOnly ? .safe : .offered, home: { $0 }, isTaken: { path in site.files.all.contains(path) })
        let path = path ?? site.pages.first?.path.string
        guard let index = site.texts.all.firstIndex(where: { $0.path == path }) else { return "" }
        return site.texts.all[index].applying(fixes.edits[FileID(index)] ?? [])
    }

    /// The first page after one round of the fixes of all rules, or of one rule.
    package func fixed(_ code: String? = nil, safeOnly: Bool = true) -> String { fixed(findings(code), safeOnly: safeOnly) }
}
