import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport
import Testing

@Suite("What inspect tells of steps")
struct StepReportTests {
    private static let page = """
        # Conta

        Siga os passos:

        1. Abra o **Painel**.
        2. Digite a senha.
           1. Clique em **Copiar**.
           2. Cole o código.
        3. Clique em **Salvar**.

        ## Passo 1-2: Ajustes

        """

    @Test("Each heading, list, sub-step and near miss has a line with its verdict and its reason")
    func text() throws {
        let sandbox = try Sandbox(["a.md": Self.page])
        let report = try InspectedFiles([sandbox.path("a.md")], on: RealDisk()).steps(.english)
        let lines = String(decoding: report.text, as: UTF8.self).split(separator: "\n")
        #expect(
            lines.map { $0.replacing(sandbox.path("a.md"), with: "a.md") } == [
                "a.md:1: no step: it is the title of the page",
                "a.md:5: list of 3 steps, high certainty: 3 of 3 begin with an instruction, and “Siga os passos” announces a procedure",
                "a.md:7: sub-step 1 of the step in line 6: it is a part of a step",
                "a.md:8: sub-step 2 of the step in line 6: it is a part of a step",
                "a.md:11: no step: it has neither a step word with a number nor a number",
                "a.md:11: near miss: it looks like a step, but the number is not read",
            ])
    }

    @Test("In every language of messages the same lines are told in that language", arguments: ["pt-BR", "es"])
    func translated(_ locale: String) throws {
        let sandbox = try Sandbox(["a.md": Self.page])
        let inspected = try InspectedFiles([sandbox.path("a.md")], on: RealDisk())
        let lines = { (catalog: MessageCatalog) in
            String(decoding: inspected.steps(catalog).text, as: UTF8.self).split(separator: "\n").map(String.init)
        }
        let (own, english) = (lines(.project(locale)), lines(.english))
        #expect(own.count == english.count)
        #expect(Set(own).isDisjoint(with: english))
        #expect(!own.contains { $0.contains("near miss") })
    }
}
