import Foundation
import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport

@testable import RoteiroRendering

/// A site in Portuguese and English, with images in every state.
enum TestSite {
    static let shown = ImageFile(
        format: .png, width: 800, height: 600, byteCount: 1200, sha256: String(repeating: "a", count: 64), color: "#a0b0c0")
    static let icon = ImageFile(format: .png, width: 40, height: 43, byteCount: 160, sha256: String(repeating: "b", count: 64))
    static let sample = ImageFile(
        format: .png, width: 400, height: 300, byteCount: 900, sha256: String(repeating: "c", count: 64), isSample: true)
    static let broken = ImageFile(format: .png, byteCount: 12, sha256: String(repeating: "d", count: 64), fault: .truncated)
    static let code = QRImage(
        path: "/qr/abc.png", version: 4, modules: 33,
        image: ImageFile(format: .png, width: 656, height: 656, byteCount: 454, sha256: String(repeating: "e", count: 64)))

    static func settings(_ change: (inout Settings) -> Void = { _ in }) -> Settings {
        var settings = Settings()
        settings.title = "Central de guias"
        settings.description = "Como fazer"
        settings.baseURL = "https://guias.example/docs/"
        settings.content = "content"
        settings.publicFolder = "assets"
        settings.locales = ["pt-BR", "en"]
        change(&settings)
        return settings
    }

    static func site(_ pages: [ParsedPage], _ settings: Settings = settings()) -> ResolvedSite {
        let images: [FilePath: ImageFile] = [
            FilePath("assets/images/tela.png"): shown, FilePath("assets/images/icone.png"): icon,
            FilePath("assets/images/exemplo.png"): sample, FilePath("assets/images/ruim.png"): broken,
        ]
        let text = SourceText(path: "content/guia.md", bytes: [UInt8](repeating: 0x0A, count: 2000))
        return ResolvedSite(
            settings: settings, texts: SourceTexts([text]), pages: pages.sorted { $0.path < $1.path },
            files: SiteFiles(
                Set(images.keys).union([FilePath("assets/manual é.pdf")]), images: images,
                qrCodes: [
                    QRContent(payload: "https://example.com/a?b=1&c=2", correction: .medium): code,
                    QRContent(payload: "WIFI:T:WPA;S:rede;;", correction: .medium): code,
                ]))
    }

    static func renderer(_ pages: [ParsedPage], _ settings: Settings = settings()) throws -> Renderer {
        try Renderer(site: site(pages, settings), packs: packs(), theme: TestTheme.builtIn, sha256: digest)
    }

    /// A stand-in for SHA-256, which this target does not import: 64 digits that depend on the bytes.
    @Sendable static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    /// The tags of the built-in language packs.
    static let languages = ProjectFolder.files(in: "templates/languages").map {
        String($0.dropFirst("templates/languages/".count).dropLast(4))
    }

    static func packs() -> [LanguagePack] {
        languages.map { pack($0).pack }
    }

    static func pack(_ tag: String) -> LanguagePackReader {
        let path = "templates/languages/\(tag).yml"
        return LanguagePackReader(SourceText(path: path, bytes: EmbeddedFile.at(path)?.bytes ?? []), tag: tag)
    }

    static func text(_ file: OutputFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    /// The body of a guide page, in Portuguese by default, without the layout.
    static func body(_ guide: Guide, locale: String = "pt-BR", also others: [ParsedPage] = []) throws -> String {
        let page = Build.page(guide)
        let html = text(try renderer([page] + others).page(page, locale: locale))
        let start = html.range(of: "<article class=\"guide\" data-guide=\"guia\">\n")?.upperBound ?? html.startIndex
        let end = html.range(of: "</article>")?.lowerBound ?? html.endIndex
        return String(html[start..<end])
    }
}

extension Renderer {
    /// A site without translations. A language without a pack uses the first one.
    init(
        site: ResolvedSite, packs: [LanguagePack], theme: [String: String], sha256: @escaping @Sendable ([UInt8]) -> String
    ) throws(TemplateError) {
        let sites = site.settings.locales.map { locale in
            let blank = LanguagePack(tag: locale, name: locale, direction: .ltr, strings: [:])
            var pack = packs.first { $0.tag == locale } ?? packs.first ?? blank
            pack.tag = locale
            return LocalizedSite(site, pack: pack)
        }
        try self.init(sites, theme: theme, sha256: sha256)
    }

    func page(_ page: some PageContent, locale: String) -> OutputFile { file(HTMLPage.self, of: page, locale: locale) }

    func document(_ page: some PageContent, locale: String) -> OutputFile { file(GuideDocument.self, of: page, locale: locale) }

    func markdownPage(_ page: some PageContent, locale: String) -> OutputFile { file(MarkdownPage.self, of: page, locale: locale) }

    func digests(of page: ParsedPage) -> GuideDigests { digests(of: published(page)) }

    /// The files of a format for one language.
    func files(_ format: any OutputFormat.Type, locale: String) -> [OutputFile] {
        languages.filter { $0.localeContext.locale == locale }.flatMap { format.files(of: $0, digests: pages.map(digests)) }
    }

    /// The files of a format that belong to no single page, in all languages.
    func files(_ format: any OutputFormat.Type) -> [OutputFile] { sharedFiles(format, digests: pages.map(digests)) }

    /// What a format writes for a page.
    func file(_ format: any OutputFormat.Type, of page: some PageContent, locale: String) -> OutputFile {
        let page = published(page)
        let contexts = contexts(of: page, digests: digests(of: page)).filter { $0.localeContext.locale == locale }
        return contexts.flatMap { format.files(of: $0) }.first ?? OutputFile(path: "", bytes: [])
    }

    /// The version of the page in the renderer's site.
    private func published(_ page: some PageContent) -> Page {
        pages.first { $0.contentPath == page.contentPath }
            ?? Page(
                ParsedPage(
                    guide: page.guide, id: page.id, path: page.path, contentPath: page.contentPath, url: page.url, title: page.title),
                LinkResolver(Settings(), contentPaths: [], files: [], samples: []))
    }
}
