import RoteiroChecks
import RoteiroCore
import RoteiroHistory
import RoteiroImages
import RoteiroParsing
import RoteiroRendering
import RoteiroTestSupport

@testable import RoteiroEngine
@testable import RoteiroLocalization
@testable import RoteiroSystem

extension MutatedFilesTests {
    static let readers: [Reader] = [
        Reader(source: "SettingsReader.swift", sample: site["roteiro.yml"] ?? "") { bytes in
            let settings = SettingsReader(text(bytes), file: FileID(0)).settings
            _ = ResolvedSite(settings: settings, texts: SourceTexts([]), pages: [], files: SiteFiles([])).redirects
            for locale in settings.locales { _ = settings.pathPrefix(of: locale) + settings.basePath + (settings.origin ?? "") }
        },
        Reader(source: "GlossaryReader.swift", sample: site["content/glossary.yml"] ?? "") { bytes in
            _ = GlossaryReader(text(bytes), file: FileID(0), sourceLocale: "pt-BR")
        },
        Reader(
            source: "SamplesReader.swift",
            sample: """
                samples:
                  - {image: a.png, screen: form, mark: 3, size: 24x16, show: A, like: b.png}
                  - {image: b.png, qr: "https://example.com/1", correction: high, size: 16x16}
                  - {image: c.png, icon: plus}

                """
        ) { bytes in
            for sample in SamplesReader(text(bytes), file: FileID(0)).samples where sample.width * sample.height < 2_000 {
                _ = drawSample(sample)
            }
        },
        Reader(source: "IDLockReader.swift", sample: site["roteiro.ids.json"] ?? "") { bytes in
            let lock = IDLockReader(text(bytes), file: FileID(0)).lock
            for page in [page, PublishedIDs.Page(contentPath: "b.md", id: "b", isExplicit: true, steps: page.steps.reversed())] {
                _ = lock.accepting(PublishedIDs([page], lock: lock), of: [page]).json()
            }
        },
        Reader(source: "LanguagePackReader.swift", sample: site["templates/languages/en.yml"] ?? "") { bytes in
            let pack = LanguagePackReader(text(bytes), tag: "en", among: ["en", "pt-BR"]).pack
            for number in [0, 1, 2, 1_000_000, .max, .min] {
                _ = pack.format(number: number) + pack.format(number: number, decimals: 2) + pack.text(.indexSteps, count: number)
            }
            for day in ["2026-01-01", "2026-12-31"].compactMap(CalendarDay.init(iso:)) { _ = pack.format(day: day) }
        },
        Reader(source: "InstructionLexiconReader.swift", sample: lexicon) { bytes in
            let lexicon = InstructionLexiconReader([text(bytes)], tag: "es").lexicon
            let page = text(Array("## Paso 1: A\n\nPulsa **B**.\n".utf8), "a.md")
            let parser = GuideParser(texts: SourceTexts([page]), contentFolder: "", lexicons: ["es": lexicon])
            _ = parser.guide(in: FileID(0), locale: "es")
        },
        Reader(source: "FrontMatterReader.swift", sample: site["content/a.md"] ?? "") { bytes in
            let guide = GuideParser(texts: SourceTexts([text(bytes, "content/a.md")]), contentFolder: "content").guide(in: FileID(0))
            _ = StepFacts.all(of: guide) { $0 }
        },
        Reader(source: "CatalogReader.swift", sample: site["content/locales/en.po"] ?? "") { bytes in
            let catalog = CatalogReader.read(text(bytes), file: FileID(0)).catalog
            _ = CatalogIndex(catalog)
            _ = CatalogWriter.bytes(of: CatalogMerge.merge(catalog, units: [], slugs: ["a"], memory: catalog).catalog)
        },
        Reader(
            source: "MessageCatalog+PO.swift",
            sample: """
                msgid ""
                msgstr "Content-Type: text/plain; charset=UTF-8\\n"
                "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n>=2 && !(n*3-1<4) ? 1 : n/5+2);\\n"

                msgid "one page in {path}"
                msgid_plural "{count} pages in {path}"
                msgstr[0] "{path}: um"
                msgstr[1] "{path}: {count"
                msgstr[2] "{}{path}"

                """
        ) { bytes in
            let catalog = MessageCatalog(locale: "pt-BR", po: bytes)
            for count in [0, 1, 2, 5, .max, .min] {
                _ = catalog.text(Message(one: "one page in {path}", other: "{count} pages in {path}", count: count, ["path": "a"]))
            }
        },
        Reader(
            source: "Baseline+File.swift",
            sample: """
                {"schemaVersion": "1.0", "findings": [
                {"file": "content/a.md", "code": "R301", "text": "b.md", "line": "[B](b.md)", "count": 2},
                {"file": "content/a.md", "code": "R105", "text": "", "line": "", "count": 1}]}

                """
        ) { bytes in
            let baseline = try Baseline(json: bytes)
            let other = try Baseline(json: baseline.json)
            _ = baseline.count(notIn: other) + other.count
        },
        Reader(source: "LabelTargetsFile.swift", sample: site["targets.json"] ?? "") { bytes in
            let sandbox = try Sandbox(["targets.json": String(decoding: bytes, as: UTF8.self)])
            let project = try Project(in: sandbox.path(""), on: RealDisk())
            let contract = Contract(labels: ["salvar": "Salvar"])
            _ = try ContractComparison.changes(from: contract, to: Contract(), project, on: RealDisk())
        },
        Reader(source: "ContractReader.swift", sample: snapshot) { bytes in
            let contract = try ContractReader.read(snapshot: bytes)
            let sound = try ContractReader.read(snapshot: Array(snapshot.utf8))
            _ = ContractDiff.changes(from: contract, to: sound) + ContractDiff.changes(from: sound, to: contract)
            _ = ContractReader.snapshot(contract)
        },
        Reader(source: "catalog.json", sample: published["pt-br/catalog.json"] ?? "") { try readPublished("pt-br/catalog.json", $0) },
        Reader(source: "a.json", sample: published["pt-br/guides/a.json"] ?? "") { try readPublished("pt-br/guides/a.json", $0) },
        Reader(source: "labels.json", sample: published["pt-br/labels.json"] ?? "") { try readPublished("pt-br/labels.json", $0) },
        Reader(source: "ids.json", sample: published["ids.json"] ?? "") { try readPublished("ids.json", $0) },
        Reader(source: "SchemaShape.swift", sample: published["schema/guide.schema.json"] ?? "") {
            try readPublished("schema/guide.schema.json", $0)
        },
        Reader(source: "LayoutTemplates.swift", sample: "a {{#b}}{{c}}{{{d}}}{{/b}}{{^b}}{{> footer}}{{/b}}{{! e }}{{=<% %>=}}<% f %>\n") {
            bytes in
            let theme = Dictionary(EmbeddedFile.all(in: "templates").map { ($0.path, $0.text) }) { $1 }
            _ = try LayoutTemplates(theme.merging(["templates/page.mustache": String(decoding: bytes, as: UTF8.self)]) { $1 })
        },
        Reader(source: "SearchFiles.swift", sample: #"{"version": "1.3.0", "languages": {"pt": {"hash": "a", "page_count": 2}}}"#) {
            bytes in
            _ = SearchFiles.canonical(bytes, at: "pagefind-entry.json")
        },
        // Recomputes the header, because otherwise every mutation would fail its hash.
        Reader(
            source: "LinkCache+File.swift",
            sample: """
                1770000000\thttps://example.com/a\talive\thttps://example.com/b\t\ttrue
                1770000001\thttps://example.com/c\t404\t\thttps://example.com/d\t

                """
        ) { body in
            let hash = body.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            let head = "roteiro-links 1 \(body.split(separator: 0x0A).count) \(String(hash, radix: 16))\n"
            var cache = try LinkCache(Array(head.utf8) + body)
            for now in [0, 1_770_000_100, Int.max, Int.min] {
                _ = cache.results(now: now, maxAge: 24)
                cache.prune(now: now, maxAge: 8_760)
            }
            _ = cache.bytes
        },
    ]

    private static let lexicon = """
        weak: imperative
        endings: {formal: "gar gue, ar e, er a", familiar: "ar a, er e", vos: "ar á"}
        stem: {e ie formal plural familiar: cerrar}
        irregular: hacer haga hagan haz!, dar dé den da
        verbs: {click: pulsar, other: hacer cerrar dar}
        accented: dé
        lead_words: 14
        modals: tienes que, debes
        ordinals: primer primero, segundo
        actions: {familiar: true, phrases: click haz clic, nouns: button botón, filler: el en}

        """

    private static func text(_ bytes: [UInt8], _ path: String = "file") -> SourceText { SourceText(path: path, bytes: bytes) }

    private static func readPublished(_ path: String, _ bytes: [UInt8]) throws {
        var files = published.mapValues { Array($0.utf8) }
        files[path] = bytes
        let contract = try ContractReader.read(files)
        _ = ContractDiff.changes(from: contract, to: Contract()) + ContractDiff.changes(from: Contract(), to: contract)
    }

    private static let page: PublishedIDs.Page = {
        let guide = TestSite(["content/a.md": site["content/a.md"] ?? ""]).site.pages[0].guide
        return PublishedIDs.Page(contentPath: "a.md", id: "a", isExplicit: false, steps: StepFacts.all(of: guide) { $0 })
    }()

    private static let snapshot = """
        {"aliases": {"a#old": "a#abrir"}, "guides": {"a": {"title": "A", "steps": [{"id": "abrir", "number": 1, "part": "p",
        "title": "Abrir", "hash": "0", "images": ["1"], "targets": ["salvar"], "seconds": 5}]}}, "labels": {"salvar": "Salvar"},
        "locales": {"pt-BR": 1, "en": 0.5}, "schemas": {"guide": {"members": {"id": {"type": "string", "isRequired": true}}}}}

        """

    /// Documents below `api/v1`.
    private static let published = [
        "pt-br/catalog.json": """
        {"sourceLocale": "pt-BR", "locales": [{"locale": "pt-BR", "coverage": 1}, {"locale": "en", "coverage": 0.97}],
        "guides": [{"id": "a"}]}
        """,
        "pt-br/guides/a.json": """
        {"title": "A", "parts": [{"id": "p", "steps": [{"id": "abrir", "number": 1, "title": "Abrir", "hash": "0",
        "blocks": [{"type": "list", "items": [{"blocks": [{"type": "figure", "image": {"src": "a.png", "sha256": "1"}}]}]},
        {"type": "gallery", "images": [{"src": "b.png"}]}], "actions": [{"target": {"key": "salvar"}}, {}],
        "estimate": {"seconds": 5}}]}]}
        """,
        "pt-br/labels.json": #"{"labels": [{"key": "salvar", "text": "Salvar"}, {"key": "abrir", "text": "Abrir"}]}"#,
        "ids.json": #"{"aliases": {"a#old": "a#abrir"}}"#,
        "schema/guide.schema.json": """
        {"$defs": {"step": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
        "parts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/part"}}}}}, "properties": {"title": {"const": "A"}}}
        """,
    ]

    /// A valid project with every file that the command reads.
    static let site = [
        "templates/footer.mustache": "{{#footer}}<footer>{{{footer}}}{{> search}}</footer>{{/footer}}\n",
        "roteiro.yml": """
        title: Ajuda
        baseURL: https://example.com/docs/
        content: content
        output: site
        exclude: [content/rascunho/**]
        sourceLocale: pt-BR
        locales: [pt-BR, en]
        cleanUrls: true
        typography: true
        search: false
        rawHTML: keep
        navigation:
          - {text: A, link: /a, collapsed: true}
          - text: B
            items:
              - {link: /a}
        checks:
          severity: {R303: off, link-dead: error}
          overrides:
            - {paths: ["content/**"], severity: {R105: note}}
          exceptions:
            - {rule: R301, path: "content/**", targets: [b.md], reason: A, until: 2026-12-31}
          external: {timeout: 10, retries: 2, perHost: 2, concurrency: 8, maxAge: 24, skip: [example.com], userAgent: A}
          pictures: {maxSize: 800 kB, maxAnimationSize: 1.5 MB, maxPixels: 4000000}
          html: {iframes: ["https://example.com/"]}
          secrets: {allow: [abc]}

        """,
        "content/glossary.yml": """
        knownNames: true
        terms:
          - Roteiro
          - {term: Markdown, avoid: [markdown], allow: [mark-down]}
        labels:
          - {pt-BR: Salvar, en: Save, avoid: [Gravar], unverified: true}

        """,
        "content/samples.yml": """
        samples:
          - {image: a.png, screen: form, mark: 3, size: 24x16, show: A}
          - {image: b.png, icon: plus}

        """,
        "roteiro.ids.json": """
        {
        "schemaVersion": "1.0",
        "ids": {
        "a":{"path":"a.md"},
        "a#abrir":{"position":0,"part":"p","title":"abrir-a-conta","content":"cbf29ce484222325","images":["0"],"anchors":["passo-1-abrir"]},
        "a#entrar":{"position":1,"part":"p","title":"entrar-agora","content":"1","images":[],"anchors":["passo-2-entrar"]},
        "a#old":{"alias":"abrir"},
        "b":{"gone":true}
        }
        }

        """,
        "roteiro-baseline.json": """
        {"schemaVersion": "1.0", "findings": [
        {"file": "content/a.md", "code": "R301", "text": "b.md", "line": "[B](b.md)", "count": 2}]}

        """,
        "targets.json": ##"{"salvar": "#save", "a#abrir/salvar": ".save"}"##,
        "templates/languages/en.yml": """
        name: English
        direction: ltr
        parent: pt-BR
        plural: {one: "i = 1 and v = 0"}
        numbers: {decimal: ".", group: ",", minimumGrouping: 1}
        dates: {day: "MMMM d, y", first: 1st, months: [J, F, M, A, M, J, J, A, S, O, N, D]}
        quotes: ["“", "”", "‘", "’"]
        step.label: "Step {n}"
        index.steps: {one: "{n} step", other: "{n} steps"}

        """,
        "content/locales/en.po": """
        # A
        msgid ""
        msgstr ""
        "Language: en\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

        #. Step
        #: content/a.md:16
        #, fuzzy
        #| msgid "Abra a conta."
        msgctxt "a#abrir"
        msgid "Abra a conta."
        msgstr "Open \\x41\\101 the account."

        msgid "Clique em **Salvar**: [ajuda](1), nota[](^1)."
        msgstr "Click **Save**: [help](1)[x](9223372036854775807), note[](^1)."

        msgid "a"
        msgid_plural "b"
        msgstr[0] "c"
        msgstr[1] "d"

        #~ msgid "velho"
        #~ msgstr "old"

        """,
        "content/a.md": """
        ---
        title: A
        description: B
        id: a
        tags: [x, y]
        order: 3
        layout: home
        hero: {name: A, image: {src: a.png, width: 32, height: 16}, actions: [{text: A, link: /a}]}
        redirects: [/b]
        ---

        # A

        ## Parte 1: P

        ### Passo 1: Abrir a conta

        Abra a conta.

        ### Passo 2: Entrar agora

        Clique em **Salvar**: [ajuda](a.md), nota[^1].

        ![A](a.png)

        ```js:line-numbers=3 {1,2-3}
        a
        ```

        [^1]: Nota.

        """,
    ]
}
