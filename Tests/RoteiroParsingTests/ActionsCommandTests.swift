import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

@Suite("The actions of a step")
struct ActionsTests {
    private func actions(_ body: String) -> [Action] {
        let texts = SourceTexts([SourceText(path: "g.md", bytes: Array("# G\n\n## Passo 1: T\n\n\(body)\n".utf8))])
        return GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0)).steps.first?.actions ?? []
    }

    /// One line per action: `verb → target (role) confidence`.
    private func outline(_ body: String) -> [String] {
        actions(body).map { action in
            let target = action.target.map { $0.text ?? $0.icon ?? $0.href ?? "?" } ?? "–"
            let role = action.target?.role.map { " (\($0))" } ?? ""
            return
                "\(action.kind.rawValue) \(action.verb ?? "!") \(target)\(role) \(action.confidence.rawValue)\(action.isOptional ? " ?" : "")"
        }
    }

    @Test(
        "An instruction is a verb and its object",
        arguments: [
            ("Clique em **\"Salvar\"**.", ["click clique Salvar high"]),
            ("Clique no botão \"**Salvar**\" e aguarde.", ["click clique Salvar (button) high", "wait aguarde – low"]),
            ("Localize e clique em **\"Contas\"**.", ["locate localize Contas high", "click clique Contas high"]),
            (
                "Clique em **\"Ajustes\"**, depois em **\"Conta\"** e por fim no ícone ![+](mais.png).",
                ["click clique Ajustes high", "click clique Conta high", "click clique mais.png (icon) high"]
            ),
            ("Vá em **Configurações** > **Conta**.", ["navigate va Configurações medium", "navigate va Conta medium"]),
            ("Localize a opção **\"Sair\"** e clique nela.", ["locate localize Sair (option) high", "click clique Sair (option) medium"]),
            ("Insira o código recebido e clique em avançar.", ["input insira – low", "click clique avançar medium"]),
            ("Caso já tenha conta, clique em **Entrar**. Clique em **Ok**.", ["click clique Entrar medium ?", "click clique Ok medium"]),
            ("Acesse [o painel](https://example.com).", ["navigate acesse o painel high"]),
            ("Leia os termos. Depois leia o **QR Code**.", ["scan leia QR Code medium"]),
            ("Clique no ícone para editar o nome.", ["click clique – low"]),
            ("Clique no **botão \"+\"**.", ["click clique + (button) high"]),
        ] as [(String, [String])])
    func orders(_ body: String, _ expected: [String]) {
        #expect(outline(body) == expected)
    }

    @Test(
        "Text that only resembles an instruction is none",
        arguments: [
            "Não clique em **\"Excluir\"**.", "Para que você selecione **A**, espera-se.", "O toque em **A** abre o menu.",
            "Após clicar em **\"Salvar\"**, a tela muda.", "O botão **\"Salvar\"** aparece.", "Na aba **\"Canais\"**, veja a lista.",
        ])
    func none(_ body: String) {
        #expect(outline(body) == [])
    }

    @Test("A location is not the object of an instruction")
    func place() {
        #expect(
            outline("Clique em **\"Ajustes\"** e, na aba **\"Canais\"**, selecione **\"Novo\"**.")
                == ["click clique Ajustes high", "select selecione Novo high"])
    }

    @Test("Comments replace the actions of the text, and VitePress does not show them")
    func authored() {
        #expect(
            outline("<!-- acao: select \"Plano\" role=tab -->\n\nClique em **A**.\n\nClique em **B**.")
                == ["select ! Plano (tab) authored", "click clique B medium"])
        #expect(outline("<!-- acao: nenhuma -->\n\nClique em **A**.") == [])
        #expect(outline("<!-- acao: clique errado -->\n\nClique em **A**.") == ["click clique A medium"])
    }

    @Test("A comment on a step sets its duration, its surface and that it is optional")
    func note() {
        let text = "# G\n\n## Passo 1: T\n\n<!-- passo: surface=meta-business tempo=1m30s opcional -->\n\nTexto.\n"
        let texts = SourceTexts([SourceText(path: "g.md", bytes: Array(text.utf8))])
        let step = GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0)).steps.first
        #expect(step?.annotation == StepAnnotation(surface: "meta-business", seconds: 90, isOptional: true))
    }

    @Test("Places point into the step document: comments do not count")
    func places() {
        let places = actions("<!-- nota -->\n\n- Clique em **A**.\n- Ou:\n\n  Clique em **B**.\n\n::: tip\nClique em **C**.\n:::\n").map(
            \.pointer)
        #expect(places == ["/blocks/0/items/0/blocks/0", "/blocks/0/items/1/blocks/1", "/blocks/1/blocks/0"])
    }

    @Test("A megabyte of instructions is read in linear time")
    func hostile() {
        let texts = ["Clique em e ", "clique ", "depois e, ", "\"a ", "na aba ", "localize e "]
        for text in texts {
            let body = String(repeating: text, count: 1000)
            #expect(actions(body).count <= 4000)
        }
    }
}

/// A random sample of a hundred actions of a real site, each reviewed by a person. Targets are stored as a checksum, because the text
/// belongs to the site.
@Suite("Instructions of a real site", .enabled(if: CorpusPages.isThere, "there is no corpus beside the project"))
struct CorpusActionsTests {
    struct CheckResult: Decodable {
        let page: String
        let step: Int
        let action: Int
        let kind: String
        let verb: String
        let target: String
        let right: Bool
    }

    @Test("Of a hundred bound actions at least 95 are right")
    func verdicts() throws {
        let file = ProjectFolder.url.appending(path: "Tests/RoteiroParsingTests/Fixtures/actions/verdicts.json")
        let verdicts = try JSONDecoder().decode([CheckResult].self, from: Data(contentsOf: file))
        #expect(verdicts.count == 100)
        let pages = try CorpusPages.guides()
        let right = verdicts.filter { verdict in
            guard verdict.right, let steps = pages[verdict.page]?.steps, steps.indices.contains(verdict.step),
                steps[verdict.step].actions.indices.contains(verdict.action)
            else { return false }
            let action = steps[verdict.step].actions[verdict.action]
            let sum = ByteHash.hex((action.target?.key ?? action.target?.href ?? action.target?.icon ?? "").utf8)
            return action.kind.rawValue == verdict.kind && action.verb == verdict.verb && sum == verdict.target
        }
        #expect(right.count >= 95)
    }

    @Test("At least 85 % of the click actions have a target")
    func bound() throws {
        let clicks = try CorpusPages.guides().values.flatMap(\.steps).flatMap(\.actions).filter { $0.verb == "clique" }
        #expect(clicks.count > 100)
        #expect(Double(clicks.count { $0.target != nil }) >= 0.85 * Double(clicks.count))
    }
}

private enum CorpusPages {
    static let url = ProjectFolder.url.deletingLastPathComponent().appending(path: "shared/corpus/site/docs")
    static let isThere = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))

    static func guides() throws -> [String: Guide] {
        var guides: [String: Guide] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: url.path(percentEncoded: false)) ?? .init()
        where name.hasSuffix(".md") {
            let bytes = [UInt8](try Data(contentsOf: url.appending(path: name)))
            let texts = SourceTexts([SourceText(path: name, bytes: bytes)])
            guides[name] = GuideParser(texts: texts, contentFolder: "").guide(in: FileID(0))
        }
        return guides
    }
}
