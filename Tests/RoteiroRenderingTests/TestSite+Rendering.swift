import Foundation
import RoteiroCore
import RoteiroLocalization
import RoteiroTestSupport

@testable import RoteiroRendering

extension TestSite {
    private static let images: [String: ImageFile] = [
        "assets/images/tela.png": image("a", 800, 600, color: "#a0b0c0"), "assets/images/icone.png": image("b", 40, 43),
        "assets/images/exemplo.png": image("c", 400, 300, isSample: true), "assets/images/ruim.png": image("d", fault: .truncated),
    ]

    private static let code = QRImage(path: "/qr/abc.png", version: 4, modules: 33, image: image("e", 656, 656))

    private static func image(
        _ digit: Character, _ width: Int = 0, _ height: Int = 0, isSample: Bool = false, fault: ImageFile.Fault? = nil, color: String? = nil
    ) -> ImageFile {
        ImageFile(
            format: .png, width: width, height: height, byteCount: 900, sha256: String(repeating: digit, count: 64), color: color,
            isSample: isSample, fault: fault)
    }

    static let settings = """
        title: Central de guias
        description: Como fazer
        baseURL: https://guias.example/docs/
        content: content
        public: assets
        locales: [pt-BR, en]

        """

    /// A site in Portuguese and English, with images in every state. The paths of `pages` are relative to `content`.
    static func rendered(
        _ pages: [String: String] = [:], built: [ParsedPage] = [], settings: String = settings, files: [String] = [],
        ids: IDHistory = IDHistory()
    ) -> TestSite {
        TestSite(
            Dictionary(uniqueKeysWithValues: pages.map { ("content/" + $0, $1) }), built: built, settings: settings,
            files: files + ["assets/manual é.pdf", "assets/images/exemplo.png"], images: images,
            qrCodes: [
                QRContent(payload: "https://example.com/a?b=1&c=2", correction: .medium): code,
                QRContent(payload: "WIFI:T:WPA;S:rede;;", correction: .medium): code,
            ], ids: ids)
    }

    /// The same, with one page, `guia.md`.
    static func rendered(_ page: String, settings: String = settings) -> TestSite { rendered(["guia.md": page], settings: settings) }

    func renderer() throws -> Renderer {
        try Renderer(site: site, packs: TestTheme.packs, theme: TestTheme.builtIn, sha256: TestTheme.digest)
    }

    /// The body of a guide page, without the layout.
    func body(of contentPath: String = "guia.md", locale: String = "pt-BR") throws -> String {
        let html = try renderer().page(contentPath, locale: locale).text
        let start = html.range(of: "<article class=\"guide\" data-guide=\"[^\"]*\">\n", options: .regularExpression)?.upperBound
        let end = html.range(of: "</article>")?.lowerBound ?? html.endIndex
        return String(html[(start ?? html.startIndex)..<end])
    }
}

extension OutputFile {
    var text: String { String(decoding: bytes, as: UTF8.self) }
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

    func page(_ contentPath: String, locale: String = "pt-BR") -> OutputFile { file(HTMLPage.self, of: contentPath, locale: locale) }

    func document(_ contentPath: String, locale: String = "pt-BR") -> OutputFile {
        file(GuideDocument.self, of: contentPath, locale: locale)
    }

    func markdownPage(_ contentPath: String, locale: String = "pt-BR") -> OutputFile {
        file(MarkdownPage.self, of: contentPath, locale: locale)
    }

    /// The files of a format for one language.
    func files(_ format: any OutputFormat.Type, locale: String) -> [OutputFile] {
        languages.filter { $0.localeContext.locale == locale }.flatMap { format.files(of: $0, digests: pages.map(digests)) }
    }

    /// The files of a format that belong to no single page, in all languages.
    func files(_ format: any OutputFormat.Type) -> [OutputFile] { sharedFiles(format, digests: pages.map(digests)) }

    /// The file of any format for a page.
    func file(_ format: any OutputFormat.Type, of contentPath: String, locale: String) -> OutputFile {
        let files = pages.filter { $0.contentPath == contentPath }.flatMap { page in
            contexts(of: page, digests: digests(of: page)).filter { $0.localeContext.locale == locale }.flatMap { format.files(of: $0) }
        }
        return files.first ?? OutputFile(path: "", bytes: [])
    }
}
