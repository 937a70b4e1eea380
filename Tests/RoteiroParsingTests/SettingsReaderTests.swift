import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("Settings")
struct SettingsReaderTests {
    @Test("Container types have a kind, and perhaps a title")
    func containers() {
        let reader = read("containers:\n  success: tip\n  interno: {kind: info, title: Só aqui}\n  abas: code-group\n")
        #expect(reader.problems == [])
        #expect(
            reader.settings.containers == [
                "success": ContainerType(.callout(.tip)), "interno": ContainerType(.callout(.info), title: "Só aqui"),
                "abas": ContainerType(.other(.codeGroup)),
            ])
    }

    @Test(
        "A container type with a built-in name or an unknown kind is a problem at its value",
        arguments: [
            ("{tip: info}", "containers.tip"), ("{a: dica}", "containers.a"), ("{a: {kind: dica}}", "containers.a.kind"),
            ("{a: {title: x}}", "containers.a"), ("{a: 1}", "containers.a"), ("{a: {kind: tip, name: x}}", "containers.a.name"),
            ("[a]", "containers"), ("{'a b': tip}", "containers.a b"),
        ])
    func wrongContainers(_ yaml: String, _ key: String) {
        let reader = read("containers: " + yaml)
        #expect(reader.problems.map(\.key) == [key])
    }

    @Test("Every key is read")
    func all() {
        let reader = read(
            """
            title: Ajuda
            description: De tudo
            baseURL: https://host/docs/
            content: ./docs
            public: docs/public
            output: _site
            exclude: ["x/**", y.md]
            sourceLocale: pt-BR
            locales: [pt-BR, en, es-419]
            cleanUrls: true
            search: false
            rawHTML: escape
            checks:
              severity: {R203: error, image-without-alt: off, R301: false}
              exceptions:
                - {rule: R301, path: "docs/**", target: x, reason: porque sim}
                - rule: step-gap
                  targets: [a, b]
                  reason: até lá
                  until: 2026-12-31
              overrides:
                - paths: [docs/old/**, docs/x.md]
                  severity: {R205: off, R301: info}
                - {paths: docs/new/**, severity: {R205: error}}
            """)
        #expect(reader.problems == [])
        let settings = reader.settings
        #expect(settings.title == "Ajuda")
        #expect(settings.description == "De tudo")
        #expect(settings.basePath == "/docs/")
        #expect([settings.content, settings.publicFolder, settings.output] == ["docs", "docs/public", "_site"])
        #expect(reader.setsContent && reader.setsPublicFolder)
        #expect(settings.exclude == ["x/**", "y.md"])
        #expect(settings.locales == ["pt-BR", "en", "es-419"])
        #expect(settings.cleanUrls)
        #expect(!settings.search)
        #expect(settings.rawHTML == .escape)
        #expect(settings.severities == ["R203": .error, "image-without-alt": nil, "R301": nil])
        #expect(settings.exceptions.map(\.reason) == ["porque sim", "até lá"])
        #expect(settings.exceptions.map(\.rule.value) == ["R301", "step-gap"])
        #expect(settings.exceptions.map { $0.targets.map(\.text.value) } == [["x"], ["a", "b"]])
        #expect(settings.exceptions.map(\.until?.value.description) == [nil, "2026-12-31"])
        #expect(settings.overrides.map(\.paths) == [["docs/old/**", "docs/x.md"], ["docs/new/**"]])
        #expect(settings.overrides.map(\.severities) == [["R205": nil, "R301": .info], ["R205": .error]])
        #expect(
            reader.ruleNames.map(\.key) == [
                "checks.severity.R203", "checks.severity.image-without-alt", "checks.severity.R301", "checks.overrides[0].severity.R205",
                "checks.overrides[0].severity.R301", "checks.overrides[1].severity.R205", "checks.exceptions[0].rule",
                "checks.exceptions[1].rule",
            ])
    }

    @Test("An empty file, and empty values, are the defaults", arguments: ["", "# nada", "title:\ncontent:\nchecks:\n", "\u{FEFF}"])
    func defaults(_ text: String) {
        let reader = read(text)
        #expect(reader.problems == [])
        #expect(reader.settings == Settings())
    }

    @Test(
        "An invalid value keeps its default and is reported with its key and place",
        arguments: [
            ("⟦titel⟧: x", "titel"), ("title: ⟦[a]⟧", "title"), ("cleanUrls: ⟦sim⟧", "cleanUrls"), ("search: ⟦pagefind⟧", "search"),
            ("typography: ⟦1⟧", "typography"),
            ("rawHTML: ⟦mostrar⟧", "rawHTML"),
            ("content: ⟦/etc⟧", "content"),
            ("content: ⟦../fora⟧", "content"), ("public: ⟦a/../../b⟧", "public"), ("output: ⟦.⟧", "output"), ("output: ⟦a/..⟧", "output"),
            ("baseURL: ⟦ftp://x/⟧", "baseURL"),
            ("baseURL: ⟦https://⟧", "baseURL"), ("baseURL: ⟦https://a b/⟧", "baseURL"), ("exclude: ⟦{a: b}⟧", "exclude"),
            ("sourceLocale: ⟦português⟧", "sourceLocale"), ("locales: ⟦[en, \"x/y\"]⟧", "locales"),
            ("checks: ⟦R203⟧", "checks"), ("checks: {⟦severities⟧: {}}", "checks.severities"),
            ("checks: {severity: ⟦alta⟧}", "checks.severity"),
            ("checks: {severity: {R203: ⟦alta⟧}}", "checks.severity.R203"), ("checks: {exceptions: ⟦R203⟧}", "checks.exceptions"),
            ("checks: {exceptions: [{rule: ⟦R203⟧}]}", "checks.exceptions[0].reason"),
            ("checks: {exceptions: [⟦{reason: x}⟧]}", "checks.exceptions[0].rule"),
            ("checks: {exceptions: [{rule: R203, reason: x, until: ⟦2026-02-30⟧}]}", "checks.exceptions[0].until"),
            ("checks: {exceptions: [{rule: R203, reason: x, until: ⟦amanhã⟧}]}", "checks.exceptions[0].until"),
            ("checks: {exceptions: [{rule: R203, reason: x, targets: ⟦{a: b}⟧}]}", "checks.exceptions[0].targets"),
            ("checks: {exceptions: [{rule: R203, reason: x, targets: ⟦[]⟧}]}", "checks.exceptions[0].targets"),
            ("checks: {overrides: ⟦x⟧}", "checks.overrides"),
            ("checks: {overrides: [⟦{severity: {R203: off}}⟧]}", "checks.overrides[0].paths"),
            ("checks: {overrides: [⟦{paths: x}⟧]}", "checks.overrides[0].severity"),
            ("checks: {overrides: [{paths: x, severity: {R203: ⟦alta⟧}}]}", "checks.overrides[0].severity.R203"),
            ("checks: {exceptions: [{rule: R203, reason: x, ⟦pth⟧: y}]}", "checks.exceptions[0].pth"), ("⟦[a, b]⟧", ""),
            ("title: x\n⟦t⟧itle: y", ""),
        ])
    func problems(_ example: String, _ key: String) {
        let marked = MarkedText(example)
        let reader = read(marked.source)
        #expect(reader.problems.map(\.key) == [key])
        if example.hasPrefix("title: x") { return }
        #expect(reader.problems.map(\.span.bytes) == marked.marks)
        #expect(reader.settings.output == Settings().output)
        #expect(reader.settings.content == Settings().content)
    }

    @Test("A menu is read with its texts, links, items and what is collapsed")
    func navigation() {
        let reader = read(
            """
            navigation:
              - {text: Início, link: /}
              - text: CRM
                collapsed: true
                items: [{link: "/crm/a"}, {text: B, link: '/crm/b', items: [{text: C, link: https://c}]}]
            """)
        #expect(reader.problems == [])
        #expect(reader.settings.navigation.map(\.text) == ["Início", "CRM"])
        #expect(reader.settings.navigation.map(\.isCollapsed) == [false, true])
        #expect(reader.settings.menuLinks.map(\.destination.value) == ["/", "/crm/a", "/crm/b", "https://c"])
        #expect(reader.settings.menuLinks.map(\.destination.span.count) == [1, 6, 6, 9])
    }

    @Test(
        "An invalid menu entry is reported at the entry",
        arguments: [
            ("navigation: ⟦x⟧", "navigation"), ("navigation: [⟦x⟧]", "navigation[0]"),
            ("navigation: [{text: A, ⟦lnk⟧: /a, items: []}]", "navigation[0].lnk"),
            ("navigation: [⟦{collapsed: true, items: []}⟧]", "navigation[0].text"), ("navigation: [⟦{text: A}⟧]", "navigation[0].link"),
            ("navigation: [{text: A, items: ⟦x⟧}]", "navigation[0].items"),
            ("navigation: [{text: A, items: [{text: B, link: ⟦[c]⟧}]}]", "navigation[0].items[0].link"),
            ("navigation: [{text: A, link: /a, collapsed: ⟦sim⟧}]", "navigation[0].collapsed"),
            (
                "navigation: [{text: A, items: [{text: A, items: [{text: A, items: [{text: A, items: [{text: A, items: [{text: A, items: ⟦[]⟧}]}]}]}]}]}]",
                "navigation[0].items[0].items[0].items[0].items[0].items[0].items"
            ),
        ])
    func menuProblems(_ example: String, _ key: String) {
        let marked = MarkedText(example)
        let reader = read(marked.source)
        #expect(reader.problems.map(\.key) == [key])
        #expect(reader.problems.map(\.span.bytes) == marked.marks)
    }

    @Test("A misspelled key is reported with the right one")
    func nearest() {
        #expect(read("cleanURLs: true").problems.first?.message.english.contains("`cleanUrls`") == true)
    }

    @Test("Links to other sites have settings of their own")
    func externalLinks() {
        let reader = read(
            """
            checks:
              external:
                skip: ["*.example.com/**"]
                allow: a.example
                timeout: 5
                retries: 0
                perHost: 1
                concurrency: 4
                maxAge: 48
                userAgent: eu/1.0
            """)
        #expect(reader.problems == [])
        let links = reader.settings.externalLinks
        #expect(links.skip == ["*.example.com/**"] && links.allow == ["a.example"])
        #expect([links.timeout, links.retries, links.perHost, links.concurrency, links.maxAge] == [5, 0, 1, 4, 48])
        #expect(links.userAgent == "eu/1.0")
    }

    @Test(
        "Invalid values keep their defaults",
        arguments: [
            ("⟦sim⟧", ""), ("{⟦skipp⟧: x}", ".skipp"), ("{skip: ⟦{a: b}⟧}", ".skip"), ("{timeout: ⟦0⟧}", ".timeout"),
            ("{timeout: ⟦301⟧}", ".timeout"), ("{timeout: ⟦5s⟧}", ".timeout"), ("{retries: ⟦-1⟧}", ".retries"),
            ("{perHost: ⟦17⟧}", ".perHost"), ("{concurrency: ⟦0⟧}", ".concurrency"), ("{maxAge: ⟦9999⟧}", ".maxAge"),
            ("{userAgent: ⟦olá⟧}", ".userAgent"),
        ])
    func externalProblems(_ example: String, _ key: String) {
        let marked = MarkedText("checks: {external: \(example)}")
        let reader = read(marked.source)
        #expect(reader.problems.map(\.key) == ["checks.external" + key])
        #expect(reader.problems.map(\.span.bytes) == marked.marks)
        #expect(reader.settings.externalLinks == Settings.ExternalLinks())
    }

    private func read(_ text: String) -> SettingsReader {
        SettingsReader(SourceText(path: "roteiro.yml", bytes: Array(text.utf8)), file: FileID(0))
    }
}

@Suite("Samples")
struct SamplesReaderTests {
    @Test("Every kind is read")
    func all() {
        let reader = read(
            """
            samples:
              - {image: /images/a.png, screen: form, mark: 2, size: 800x600, show: A tela, like: /images/b.png}
              - {image: /images/b.png, qr: "https://x.y", correction: H}
              - {image: ./c.png, icon: qr-code}
            """)
        #expect(reader.problems == [])
        #expect(
            reader.samples.map(\.kind) == [.screen(.form, mark: 2), .qr(payload: "https://x.y", correction: .high), .icon(name: "qr-code")])
        #expect(reader.samples.map(\.width) == [800, 1280, 24])
        #expect(reader.samples.map(\.height) == [600, 720, 24])
        #expect(reader.samples[0].show == "A tela")
        #expect(reader.samples[0].like == "/images/b.png")
    }

    @Test(
        "An invalid sample is reported with its key and left out",
        arguments: [
            ("samples: ⟦x⟧", "samples"), ("⟦sample⟧: []", "sample"), ("samples: [⟦x⟧]", "samples[0]"),
            ("samples: [⟦{screen: form}⟧]", "samples[0].image"),
            ("samples: [{image: ⟦a.png⟧}]", "samples[0].screen"),
            ("samples: [{image: ⟦a.png⟧, screen: form, icon: x}]", "samples[0].screen"),
            ("samples: [{image: a.png, screen: ⟦mapa⟧}]", "samples[0].screen"),
            ("samples: [{image: a.png, icon: x, size: ⟦9x9⟧}]", "samples[0].size"),
            ("samples: [{image: a.png, icon: x, size: ⟦10⟧}]", "samples[0].size"),
            ("samples: [{image: a.png, icon: x, ⟦shows⟧: y}]", "samples[0].shows"),
            ("samples: [{image: a.png, qr: x, correction: ⟦X⟧}]", "samples[0].correction"),
            ("samples: [{image: a.png, screen: form, mark: ⟦dois⟧}]", "samples[0].mark"),
        ])
    func problems(_ example: String, _ key: String) {
        let marked = MarkedText(example)
        let reader = read(marked.source)
        #expect(reader.problems.first?.key == key)
        if key == "samples[0]" {
            #expect(reader.problems.first?.span.bytes == marked.marks[0])
        } else {
            #expect(reader.problems.map(\.span.bytes) == marked.marks)
        }
    }

    private func read(_ text: String) -> SamplesReader {
        SamplesReader(SourceText(path: "content/samples.yml", bytes: Array(text.utf8)), file: FileID(0))
    }
}
