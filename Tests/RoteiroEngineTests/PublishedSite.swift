import Foundation
import FoundationXML
import RoteiroEngine
import RoteiroTestSupport

/// A small site in Portuguese and English: one page is translated, one partially, one not at all, and one has a different address in
/// English.
enum PublishedSite {
    static let files = [
        "roteiro.yml": "title: Teste\nbaseURL: https://guias.example/docs/\nlocales: [pt-BR, en]\n",
        "content/index.md": "# Início\n\nEscolha um guia.\n",
        "content/guias/completa.md": """
        ---
        redirect_from:
          - /guias/antiga.html
          - /docs/guias/mais-antiga
          - /en/guides/former
          - guias/com espaço & sinal
        ---

        # Completa

        Tudo traduzido.

        ![Uma tela](/tela.svg)

        """,
        "content/guias/parcial.md": "# Parcial\n\nUm.\n\nDois.\n\nTrês.\n\nQuatro.\n\nCinco.\n",
        "content/guias/nada.md": "---\nredirect_from: /guias/nenhuma\n---\n\n# Nada\n\nNinguém traduziu isto.\n",
        "content/guias/nome.md": "# Nome\n\nTudo traduzido.\n",
        "content/locales/en.po": header
            + [
                ("Início", "Start"), ("Escolha um guia.", "Choose a guide."), ("Completa", "Complete"),
                ("Tudo traduzido.", "All of it is translated."), ("Uma tela", "A screen"), ("Parcial", "Partial"), ("Um.", "One."),
                ("Dois.", "Two."), ("Três.", "Three."), ("Quatro.", "Four."), ("Nome", "Name"),
            ].map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n\n" }.joined()
            + "# redirect_from: title\nmsgctxt \"slug\"\nmsgid \"nome\"\nmsgstr \"name\"\n",
        "assets/tela.svg": drawing("a"), "assets/tela.en.svg": drawing("b"), "assets/tela.es.svg": drawing("c"),
    ]

    static let header = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

    static func drawing(_ id: String) -> String {
        "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><g id='\(id)'/></svg>"
    }

    /// Builds the site with `changes`.
    static func built(_ changes: [String: String] = [:]) async throws -> (sandbox: Sandbox, findings: [String]) {
        let site = SiteUnderTest(try Sandbox(files.merging(changes) { $1 }))
        let outcome = try await site.build()
        return (site.sandbox, outcome.diagnostics.map { $0.short(outcome.texts) })
    }
}

/// Collects the elements of XML or XHTML-like text, in document order.
final class Elements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String], text: String)] = []

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: .init(bytes))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? XMLParserFailure() }
    }

    struct XMLParserFailure: Error {}

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        all.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !all.isEmpty { all[all.count - 1].text += text }
    }
}
