import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine
@testable import RoteiroLocalization

@Suite("Published translations")
struct PublishedTranslationsTests {
    static let page = """
        # Ligar o painel

        Bem-vindo ao **painel**.

        ::: tip Pré-requisitos
        * Um tablet.
        * Uma conta.
        :::

        ## Parte 1: Preparar

        ### Passo 1: Abra o painel

        Clique em **"Salvar"** e veja [a ajuda](https://example.com/ajuda).

        | Campo | Valor |
        |---|---|
        | Nome | Seu nome |

        > Uma citação.

        ### Passo 2: Termine

        Veja o `log`.
        """

    @Test("With an empty catalog the body is the source's, and every block says in which language it is")
    func empty() async throws {
        let site = try Sandbox([
            "roteiro.yml": "locales: [pt-BR, en]\nbaseURL: https://example.com/\n", "content/guia.md": Self.page,
            "content/locales/en.po": "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n",
        ])
        try await publish(site)
        let (source, english) = try (main(site, "site/guia.html"), main(site, "site/en/guia.html"))
        for words in ["Bem-vindo ao", "Um tablet.", "Abra o painel", "Clique em", "Seu nome", "Uma citação.", "Veja o"] {
            #expect(source.contains(words) && english.contains(words))
        }
        let blocks = english.matches(of: /<(h1|p|ul|table|blockquote)( lang="pt-BR")?/)
        #expect(!blocks.isEmpty)
        // Every block without `lang` is inside one that has it or contains interface text.
        #expect(english.contains("<h1 lang=\"pt-BR\"") && english.contains("<p lang=\"pt-BR\">Bem-vindo"))
        #expect(english.contains("<table lang=\"pt-BR\"") && english.contains("<blockquote lang=\"pt-BR\""))
        #expect(english.contains("class=\"notice\""))
        #expect(site.text("site/en/guia.html")?.contains("rel=\"canonical\" href=\"https://example.com/guia.html\"") == true)
        #expect(site.text("site/en/guia.html")?.contains("hreflang=\"x-default\"") == false)
    }

    @Test("In the pseudo-language every visible word outside code, addresses and authors' HTML is accented", arguments: RealSite.all)
    func pseudo(_ real: RealSite) async throws {
        let loaded = try await real.load()
        let site = await ResolvedSite(loaded)
        let pack = PseudoLocale.pack(of: try #require(loaded.read.languages.packs.first), tag: "qps")
        let localized = SiteLocalizer(site, catalogs: [:]).localized(pack, chain: ["qps"])
        for page in localized.pages {
            let translation = try #require(localized.translations[page.contentPath])
            #expect(translation.status == .complete && translation.untranslated.isEmpty, "\(page.path)")
            var visible = VisibleWords()
            visible.walk(page.guide)
            #expect(visible.plain == [], "\(page.path)")
        }
    }

    @Test("Part of a page in another language says so; a page that is nearly whole is published as its own")
    func partial() async throws {
        let site = try Sandbox(["roteiro.yml": "locales: [pt-BR, en]\nbaseURL: https://example.com/\n", "content/guia.md": Self.page])
        let disk = RealDisk()
        let added = try await Translations(Project(in: site.path(""), on: disk), on: disk)
        try added.write([added.added("en", on: disk).file], on: disk)
        var text = try #require(site.text("content/locales/en.po"))
        // Translates everything but one paragraph.
        text = text.replacing(/msgid "(.+)"\nmsgstr ""/) { match in
            let id = String(match.1)
            let said = id.contains("citação") ? "" : id.replacing("painel", with: "panel")
            return "msgid \"\(id)\"\nmsgstr \"\(said)\""
        }
        try site.write(Array(text.utf8), to: "content/locales/en.po")
        try await publish(site)
        let english = try main(site, "site/en/guia.html")
        #expect(english.contains("Abra o panel") && english.contains("<p lang=\"pt-BR\">Uma citação.</p>"))
        #expect(english.contains("class=\"notice\""))
        #expect(!english.contains("<p lang=\"pt-BR\">Bem-vindo"))
        let html = try #require(site.text("site/en/guia.html"))
        #expect(html.contains("rel=\"canonical\" href=\"https://example.com/en/guia.html\""))
        #expect(html.contains("hreflang=\"x-default\" href=\"https://example.com/guia.html\""))
        let json = try #require(site.text("site/api/v1/en/guides/guia.json"))
        #expect(json.contains("\"status\":\"partial\"") && json.contains("\"sourceHash\":\"sha256:"))
        #expect(json.contains("\"key\":\"salvar\""))
    }

    @Test("Titles of boxes, of sub-steps and of their parts are translated; the word optional is that of the language")
    func boxes() async throws {
        let page = """
            # Ligar o painel

            :::: details No computador
            Antes de tudo.

            ::: info Como instalar
            1. Clique em **Salvar**.
            2. Abra o menu.
            :::

            Fim da caixa.
            ::::

            ## Passo 1 (opcional): Abra a conta

            ## Passo 2A: Pague agora

            ## Passo 2B: Pague depois
            """
        let site = try Sandbox(["roteiro.yml": "locales: [pt-BR, en]\nbaseURL: https://example.com/\n", "content/guia.md": page])
        let disk = RealDisk()
        let added = try await Translations(Project(in: site.path(""), on: disk), on: disk)
        try added.write([added.added("en", on: disk).file], on: disk)
        let text = try #require(site.text("content/locales/en.po"))
        #expect(text.components(separatedBy: "msgid \"No computador\"").count == 2)
        let translated = text.replacing(/msgid "(.+)"\nmsgstr ""/) {
            "msgid \"\($0.1)\"\nmsgstr \"\(String($0.1).replacing("Passo", with: "Step"))!\""
        }
        try site.write(Array(translated.utf8), to: "content/locales/en.po")
        try await publish(site)
        let english = try main(site, "site/en/guia.html")
        #expect(english.contains("<summary>No computador!</summary>") && english.contains(">Como instalar!</p>"))
        #expect(english.contains("<span class=\"step-label\">Step 1 (optional)</span> <span class=\"title\">Abra a conta!</span>"))
        #expect(english.contains("<span class=\"part-name\">Como instalar!</span>"))
        let json = try #require(site.text("site/api/v1/en/guides/guia.json"))
        #expect(json.contains("\"kind\":\"box\",\"title\":\"Como instalar!\""))
        #expect(json.contains("\"boxes\":[{\"kind\":\"details\",\"title\":\"No computador!\""))
        #expect(json.contains("{\"number\":\"2A\",\"letter\":\"A\",\"title\":\"Pague agora!\""))
        #expect(json.contains("{\"number\":\"2B\",\"letter\":\"B\",\"title\":\"Pague depois!\""))
        #expect(try #require(site.text("site/en/guia.md")).contains("## Step 1 (optional): Abra a conta!"))
    }

    private func publish(_ site: Sandbox) async throws {
        let disk = RealDisk()
        _ = try await build(Project(in: site.path(""), on: disk), on: disk)
    }

    private func main(_ site: Sandbox, _ path: String) throws -> String {
        let html = try #require(site.text(path))
        let start = try #require(html.range(of: "<main"))
        return String(html[start.lowerBound...])
    }
}

/// Finds visible words that pseudo-localization did not accent.
private struct VisibleWords: GuideVisitor {
    var plain: [String] = []

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text): look(at: text.value)
        case .uiLabel(let label): look(at: label.text)
        case .image(let image): look(at: image.alt.value)
        case .link(let link): if link.form == .bare || link.form == .autolink { addresses.insert(link.destination.value) }
        default: break
        }
    }

    private var addresses: Set<String> = []

    /// Finds words of two or more ASCII letters outside `{…}`, `[NOME]` and addresses.
    private mutating func look(at text: String) {
        if addresses.contains(text) { return }
        let bare = text.replacing(/\{[^}]*\}|\[[A-ZÀ-Ü_ ]+\]|https?:\/\/\S+|\S+@\S+|&[a-z]+;/, with: " ")
        for match in bare.matches(of: /[A-Za-z]{2,}/) { plain.append("\(match.0) in \(text)") }
    }
}

@Suite("Our own translations")
struct OwnTranslationsTests {
    @Test("Our guides are whole in every language, and at most 5 % of their texts equal the source, each a name", arguments: ["en", "es"])
    func own(_ locale: String) async throws {
        let disk = RealDisk()
        let project = try Project(in: ProjectFolder.url.path(percentEncoded: false), on: disk)
        let translations = try await Translations(project, on: disk)
        let status = try #require(await translations.status(of: [locale], on: disk).first)
        #expect(status.catalog.total.percent == 100)
        #expect(try !translations.merged(locale, on: disk).file.isStale)
        let text = SourceText(path: "po", bytes: try disk.read(project.path("content/locales/\(locale).po")))
        let entries = CatalogReader.read(text, file: FileID(0)).catalog.entries.filter { !$0.isObsolete }
        let same = entries.filter { $0.msgstr.first == $0.msgid }
        #expect(same.count * 100 <= entries.count * 5, "\(same.map(\.msgid))")
        for entry in same { #expect(GuideParserNames.isName(entry.msgid), "\(entry.msgid)") }
    }
}

private enum GuideParserNames {
    static func isName(_ text: String) -> Bool { ([.text(Located(text, at: Span(FileID(0), 0, 0)))] as [Inline]).isName }
}
