import Foundation
import RoteiroCore
import RoteiroSystem
import RoteiroTestSupport
import Testing

@testable import RoteiroEngine

/// A site with `content/en/` next to its pages, as in VitePress.
@Suite("Folders of translated pages")
struct TranslatedFolderTests {
    private static let folder = ProjectFolder.url.appending(path: "Tests/RoteiroEngineTests/Fixtures/translated-folder")
    private static let translated = "content/en/guia.md"
    private static let catalog = "content/locales/en.po"

    /// A change of the translated page and the expected finding: line, message and line in the source.
    struct Drift: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var old: String
        var new: String
        var expected: [String]
    }

    static let drifts = [
        Drift(testDescription: "nothing", old: "Click", new: "Press", expected: []),
        Drift(
            testDescription: "a step is missing", old: "### Step 3: Save\n\nClick **\"Save\"**.\n\n![All saved](../images/salvo.png)\n",
            new: "", expected: ["5 the translation lacks step 3, `Salvar` ← content/guia.md:23"]),
        Drift(
            testDescription: "a step is missing and the rest is renumbered",
            old: """
                ### Step 2: Create the channel

                Type the [NOME] of the channel and click ![plus](../images/mais.png).

                See the [help](./ajuda.md) too.

                ### Step 3: Save
                """, new: "### Step 2: Save", expected: ["5 the translation lacks step 2, `Criar o canal` ← content/guia.md:17"]),
        Drift(
            testDescription: "a step is added", old: "### Step 3: Save", new: "### Step 3: Wait\n\nA minute.\n\n### Step 4: Save",
            expected: ["23 the translation has step 3, `Wait`, but the original does not ← content/guia.md:5"]),
        Drift(
            testDescription: "a picture is missing", old: "![All saved](../images/salvo.png)", new: "",
            expected: ["23 the translation lacks the image `salvo` ← content/guia.md:27"]),
        Drift(
            testDescription: "a picture is added", old: "Click **\"Save\"**.", new: "Click **\"Save\"**.\n\n![New](../images/new.png)",
            expected: ["27 the translation has the image `new`, but the original does not ← content/guia.md:23"]),
        Drift(
            testDescription: "a container is missing", old: "::: tip\nKeep the number.\n:::\n", new: "Keep the number.\n",
            expected: ["7 the translation lacks the container `tip` ← content/guia.md:13"]),
        Drift(
            testDescription: "a container is added", old: "Click **\"Save\"**.", new: "::: warning\nClick **\"Save\"**.\n:::",
            expected: ["25 the translation has the container `warning`, but the original does not ← content/guia.md:23"]),
        Drift(
            testDescription: "a link is missing", old: "the [site](https://example.com/ajuda)", new: "the site",
            expected: ["1 the translation lacks the link to `https://example.com/ajuda` ← content/guia.md:3"]),
        Drift(
            testDescription: "a link is added", old: "Keep the number.", new: "Keep the [number](https://example.com/new).",
            expected: ["14 the translation has the link to `https://example.com/new`, but the original does not ← content/guia.md:7"]),
    ]

    @Test("What a translated page lacks or adds is named at its line, beside the place in the source", arguments: drifts)
    func drift(_ drift: Drift) async throws {
        let site = try site()
        try edit(site, drift.old, drift.new)
        #expect(try await findings(site) == drift.expected)
    }

    @Test("A translated page without a source is a finding")
    func noSource() async throws {
        let site = try site()
        try site.write(Array("# Alone\n".utf8), to: "content/en/sozinha.md")
        let loaded = try await load(site)
        let found = await RoteiroEngine.findings(in: ResolvedSite(loaded)).filter { $0.code == "R612" }
        #expect(found.map { $0.short(loaded.read.texts.all) } == ["content/en/sozinha.md:1:translation-drift"])
    }

    @Test("Translated pages are no pages of the site, and the site in their language says what they say")
    func published() async throws {
        let site = try site()
        #expect(try await load(site).pages.map(\.contentPath) == ["ajuda.md", "guia.md"])
        let outcome = try await build(project(site), on: RealDisk())
        // The images are samples.
        #expect(outcome.diagnostics.allSatisfy { $0.code == "R208" })
        #expect(site.text("site/guia.html")?.contains("Abrir o menu") == true)
        let html = try #require(site.text("site/en/guia.html"))
        #expect(html.contains("Open the menu") && !html.contains("Abrir o menu"))
        #expect(site.text("site/en/en/guia.html") == nil)
    }

    @Test("An import gives a catalog that msgfmt takes, and with it alone every page is complete", .validator("msgfmt"))
    func imported() async throws {
        let site = try site()
        let imported = try await importing(site)
        #expect(imported.imported == 15)
        #expect(imported.skipped.map { "\($0.path):\($0.line)" }.isEmpty)
        let validator = try #require(Validator("msgfmt"))
        let verdict = try validator.validate(imported.file.bytes, ["-c", "-o", "/dev/null"])
        #expect(verdict.status == 0, "\(verdict.text)")
        let text = String(decoding: imported.file.bytes, as: UTF8.self)
        #expect(text.contains("msgstr \"Read the [site](2) and the [help](1) first.\""))
        #expect(text.contains("msgstr \"Click **\\\"Channels\\\"** in the menu.\""))
        #expect(text.contains("click ![plus](mais).\""))

        try FileManager.default.removeItem(atPath: site.path("content/en"))
        let disk = RealDisk()
        let status = try #require(await Translations(project(site), on: disk).status(of: ["en"], on: disk).first)
        #expect(status.guides == ["guia": .complete, "ajuda": .complete])
        #expect(try await findings(site).isEmpty)
    }

    @Test("A second import changes nothing, and what a translator wrote stays")
    func kept() async throws {
        let site = try site()
        _ = try await importing(site)
        let catalog = try #require(site.text(Self.catalog))
        try site.write(Array(catalog.replacing("\"Open the menu\"", with: "\"Show the menu\"").utf8), to: Self.catalog)
        let again = try await importing(site)
        #expect(again.imported == 0 && !again.file.isStale)
        #expect(site.text(Self.catalog)?.contains("Show the menu") == true)
    }

    @Test("What differs from its source, or cannot be told apart, is left out and named with its line")
    func skipped() async throws {
        let site = try site()
        try edit(site, "Click **\"Save\"**.", "Click the button.")
        try edit(site, "See the [help](./ajuda.md) too.", "See the [help](./ajuda.md) too.\n\nAnd more.")
        try edit(site, "Keep the number.", "Guarde o número.")
        let imported = try await importing(site)
        #expect(
            imported.skipped.map { "\($0.line) \($0.message.english)" } == [
                "14 the same as the original", "21 cannot match this with a text of the original",
                "23 cannot match this with a text of the original", "27 control names: 0 instead of 1",
            ])
        #expect(imported.imported == 12)
    }

    @Test("A language without a folder is refused")
    func refused() async throws {
        let site = try site()
        let translations = try await Translations(project(site), on: RealDisk())
        #expect(throws: Project.Failure.self) { try translations.imported("es", on: RealDisk()) }
    }

    // MARK: Steps

    private func site() throws -> Sandbox {
        let site = try Sandbox()
        for name in ["roteiro.yml", "content"] { try site.copy(Self.folder.appending(path: name), to: name) }
        return site
    }

    private func project(_ site: Sandbox) throws -> Project { try Project(in: site.path(""), on: RealDisk()) }

    private func load(_ site: Sandbox) async throws -> ParsedSite {
        await ParsedSite(try await ReadSite(project(site), for: .check, from: RealDisk()))
    }

    private func edit(_ site: Sandbox, _ old: String, _ new: String) throws {
        let text = try #require(site.text(Self.translated))
        try #require(text.contains(old))
        try site.write(Array(text.replacing(old, with: new).utf8), to: Self.translated)
    }

    private func importing(_ site: Sandbox) async throws -> Translations.Imported {
        let disk = RealDisk()
        let translations = try await Translations(project(site), on: disk)
        let imported = try translations.imported("en", on: disk)
        try translations.write([imported.file], on: disk)
        return imported
    }

    private func findings(_ site: Sandbox) async throws -> [String] {
        let loaded = try await load(site)
        let texts = loaded.read.texts.all
        return await RoteiroEngine.findings(in: ResolvedSite(loaded)).filter { $0.code == "R612" }.map { finding in
            guard case .span(let span) = finding.location,
                case .span(let source)? = finding.notes.first?.location
            else { return "nowhere" }
            let place = "\(texts[source.file].path):\(texts.start(of: source).line)"
            return "\(texts.start(of: span).line) \(finding.message.english) ← \(place)"
        }
    }
}
