import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("The glossary, and what is allowed")
struct GlossaryReaderTests {
    @Test("Every key is read")
    func all() {
        let reader = read(
            """
            knownNames: false
            terms:
              - Roteiro
              - {term: QR Code, avoid: [QRCode, "código QR"], allow: QR}
            labels:
              - {pt-BR: Salvar, en: Save, es-419: Guardar, avoid: Gravar}
            """)
        #expect(reader.problems == [])
        #expect(!reader.glossary.usesBuiltInTerms)
        #expect(reader.glossary.terms.map(\.spelling.value) == ["Roteiro", "QR Code"])
        #expect(reader.glossary.terms[1].avoid.map(\.value) == ["QRCode", "código QR"])
        #expect(reader.glossary.terms[1].allow == ["QR"])
        #expect(reader.glossary.labels.map(\.source.value) == ["Salvar"])
        #expect(reader.glossary.labels[0].avoid.map(\.value) == ["Gravar"])
        #expect(reader.glossary.labels[0].translations.mapValues(\.value) == ["en": "Save", "es-419": "Guardar"])
    }

    @Test("An empty file settles nothing", arguments: ["", "# nada", "terms:\nlabels:\n"])
    func empty(_ text: String) {
        #expect(read(text).problems == [])
        #expect(read(text).glossary == Glossary())
    }

    @Test(
        "Errors are reported with their key and place",
        arguments: [
            ("terms: ⟦x⟧", "terms"), ("⟦term⟧: []", "term"), ("terms: [⟦{avoid: x}⟧]", "terms[0].term"),
            ("terms: [{term: X, ⟦avoids⟧: y}]", "terms[0].avoids"), ("terms: [{term: X, avoid: ⟦{a: b}⟧}]", "terms[0].avoid"),
            ("terms: [{term: ⟦[X]⟧}]", "terms[0].term"), ("labels: [⟦{en: Save}⟧]", "labels[0].pt-BR"),
            ("labels: [{pt-BR: A, en: ⟦[x]⟧}]", "labels[0].en"), ("labels: [{pt-BR: A, ⟦português⟧: x}]", "labels[0].português"),
            ("knownNames: ⟦não⟧", "knownNames"), ("⟦[a]⟧", ""),
        ])
    func problems(_ example: String, _ key: String) {
        let marked = MarkedText(example)
        let reader = read(marked.source)
        #expect(reader.problems.map(\.key) == [key])
        #expect(reader.problems.map(\.span.bytes) == marked.marks)
    }

    @Test("A misspelled key is reported with the right one")
    func nearest() {
        #expect(read("terms: [{term: X, avoids: y}]").problems.first?.message.english.contains("`avoid`") == true)
    }

    @Test("Frames and secrets are allowed in the settings")
    func safety() {
        let reader = settings("checks: {html: {iframes: [\"https://a.example/x/\"]}, secrets: {allow: \"*@a.example\"}}")
        #expect(reader.problems == [])
        #expect(reader.settings.allowedFrames == ["https://a.example/x/"])
        #expect(reader.settings.allowedSecrets == ["*@a.example"])
    }

    @Test(
        "Their errors are reported too",
        arguments: [
            ("checks: {html: {iframes: ⟦\"https://a.example\"⟧}}", "checks.html.iframes"),
            ("checks: {links: {schemes: ⟦[javascript]⟧}}", "checks.links.schemes"),
            ("checks: {links: {schemes: ⟦\"a b\"⟧}}", "checks.links.schemes"),
            ("checks: {html: {iframes: ⟦[\"http://a.example/\"]⟧}}", "checks.html.iframes"),
            ("checks: {html: {iframes: ⟦[\"https://*/\"]⟧}}", "checks.html.iframes"),
            ("checks: {html: {⟦iframe⟧: x}}", "checks.html.iframe"), ("checks: {secrets: {allow: ⟦{a: b}⟧}}", "checks.secrets.allow"),
            ("checks: {secrets: ⟦x⟧}", "checks.secrets"), ("checks: {secrets: {⟦alow⟧: x}}", "checks.secrets.alow"),
        ])
    func safetyProblems(_ example: String, _ key: String) {
        let marked = MarkedText(example)
        let reader = settings(marked.source)
        #expect(reader.problems.map(\.key) == [key])
        #expect(reader.problems.map(\.span.bytes) == marked.marks)
    }

    private func read(_ text: String) -> GlossaryReader {
        GlossaryReader(SourceText(path: "content/glossary.yml", bytes: Array(text.utf8)), file: FileID(0), sourceLocale: "pt-BR")
    }

    private func settings(_ text: String) -> SettingsReader {
        SettingsReader(SourceText(path: "roteiro.yml", bytes: Array(text.utf8)), file: FileID(0))
    }
}
