import Foundation
import RoteiroTestSupport
import Testing

/// Selection, baseline, exceptions and explanations: how a team tunes the checker.
@Suite("The command, as a team uses it")
struct AcceptanceTests {
    private static let site = [
        "content/a.md": "# A\n\nVeja [b](./nada).\n\n[vazio]()\n", "content/g/b.md": "# B\n\nVeja [b](./nada).\n",
        "content/c.md": "# C\n\nOi.\n",
        "LEIAME.md": "# Leia\n",
    ]

    /// Returns the findings as `file:line code`, in printed order.
    private func told(_ arguments: [String], in sandbox: Sandbox) throws -> (lines: [String], status: Int32, errors: String) {
        let answer = try Command.run(["check", "--report", "concise"] + arguments, in: sandbox)
        let lines = answer.output.split(separator: "\n").map { line in
            let parts = line.split(separator: " ")
            return parts.count > 2 ? "\(parts[0].split(separator: ":").prefix(2).joined(separator: ":")) \(parts[2])" : String(line)
        }
        return (lines, answer.status, answer.errors)
    }

    private static let all = ["content/a.md:3 R301", "content/a.md:5 R304", "content/g/b.md:3 R301"]

    static let selections: [([String], [String], Int32)] = [
        ([], all, 1),
        (["content/a.md"], ["content/a.md:3 R301", "content/a.md:5 R304"], 1), (["content/g/"], ["content/g/b.md:3 R301"], 1),
        (["./content/../content/c.md"], [], 0), (["."], all, 1),
        (["content/c.md", "content/g"], ["content/g/b.md:3 R301"], 1), (["--only", "link-empty"], ["content/a.md:5 R304"], 0),
        (["--only", "R4"], [], 0), (["--only", "R3", "--ignore", "R301"], ["content/a.md:5 R304"], 0),
        (["--ignore", "R301", "--strict"], ["content/a.md:5 R304"], 1),
        (["--ignore", "R301", "--max-warnings", "0"], ["content/a.md:5 R304"], 1),
        (["--ignore", "R301", "--max-warnings", "1"], ["content/a.md:5 R304"], 0),
    ]

    @Test("Only selected findings are reported, and only they fail the run", arguments: selections)
    func selection(arguments: [String], expected: [String], status: Int32) throws {
        let answer = try told(arguments, in: Sandbox(Self.site))
        #expect(answer.lines == expected)
        #expect(answer.status == status, "\(answer.errors)")
    }

    @Test(
        "Invalid arguments end with code 2 and a reason",
        arguments: [
            (["content/x.md"], "no such file"), (["LEIAME.md"], "not part of this site"), (["/etc"], "not part of this site"),
            (["--only", "link-ded"], "Did you mean `link-dead`?"), (["--ignore", "R999"], "unknown rule"),
            (["--baseline", "nada.json"], "--update-baseline"), (["--update-baseline", "--only", "R3"], "all findings"),
            (["--no-baseline", "--update-baseline"], "--no-baseline"), (["--max-warnings", "x"], "max-warnings"),
        ])
    func usage(arguments: [String], said: String) throws {
        let answer = try told(arguments, in: Sandbox(Self.site))
        #expect(answer.status == 2)
        #expect(answer.errors.contains(said), "\(answer.errors)")
    }

    @Test("Paths are relative to the working folder, also for a project elsewhere and through a link")
    func pathsElsewhere() throws {
        let sandbox = try Sandbox(["docs/content/a.md": "# A\n\n[b](./nada)\n", "docs/content/b.md": "# B\n\n[b](./nada)\n"])
        #expect(try told(["--project", "docs", "docs/content/a.md"], in: sandbox).lines == ["content/a.md:3 R301"])
        #expect(try told(["--project", "docs", "content/a.md"], in: sandbox).status == 2)
        let link = sandbox.url.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: sandbox.url.appending(path: "docs"))
        #expect(try told(["--project", "link", "link/content/a.md"], in: sandbox).lines == ["content/a.md:3 R301"])
        #expect(try told(["--project", "docs", "link/content/a.md"], in: sandbox).lines == ["content/a.md:3 R301"])
        #expect(try told(["--project", "docs", sandbox.path("docs/content")], in: sandbox).lines.count == 2)
    }

    @Test("A baseline sets today's findings aside; only new ones fail, and what is gone is a line")
    func baseline() throws {
        let sandbox = try Sandbox(Self.site)
        let made = try Command.run(["check", "--update-baseline", "--lang", "en"], in: sandbox)
        #expect(made.status == 0)
        #expect(made.output.contains("roteiro-baseline.json: 3 added, 0 removed, 3 in total"))
        let first = try #require(sandbox.text("roteiro-baseline.json"))
        #expect(try told([], in: sandbox).lines == [])
        #expect(try told(["--no-baseline"], in: sandbox).lines.count == 3)

        try sandbox.write(Array("# A\n\nMais.\n\nVeja [b](./nada).\n\n[x](./outra)\n".utf8), to: "content/a.md")
        #expect(try told(["--strict"], in: sandbox).lines == ["content/a.md:7 R301"])
        #expect(sandbox.text("roteiro-baseline.json") == first, "a check writes nothing")
        let summary = try Command.run(["check", "--lang", "en"], in: sandbox).output
        #expect(summary.contains("1 error in 3 pages (2 in the baseline)"))
        #expect(summary.contains("1 finding in the baseline no longer exists"))

        let renewed = try Command.run(["check", "--update-baseline", "--lang", "en"], in: sandbox).output
        #expect(renewed.contains("1 added, 1 removed, 3 in total"))
        #expect(try Command.run(["check", "--strict"], in: sandbox).status == 0)
    }

    @Test("A baseline may have another name; a damaged one is reported, and replaced on request")
    func otherBaseline() throws {
        let sandbox = try Sandbox(Self.site)
        #expect(try Command.run(["check", "--baseline", "ci/b.json", "--update-baseline"], in: sandbox).status == 0)
        #expect(try told(["--baseline", "ci/b.json"], in: sandbox).lines == [])
        #expect(try told([], in: sandbox).lines.count == 3)
        try sandbox.write(Array("{".utf8), to: "roteiro-baseline.json")
        let damaged = try told([], in: sandbox)
        #expect(damaged.status == 2)
        #expect(damaged.errors.contains("roteiro-baseline.json:1: not JSON"))
        #expect(try Command.run(["check", "--update-baseline"], in: sandbox).status == 0)
        #expect(try told([], in: sandbox).lines == [])
    }

    @Test("A selection makes neither exceptions nor comments look stale, and hidden findings are counted")
    func exceptions() throws {
        let settings =
            "checks:\n  exceptions:\n    - rule: R301\n      path: content/g/**\n      reason: em breve\n      until: 2999-12-31\n"
        let comment = "# C\n\n<!-- roteiro-ignore-next-line R301: em breve -->\n[x](./x)\n"
        let sandbox = try Sandbox(Self.site.merging(["roteiro.yml": settings, "content/c.md": comment]) { $1 })
        #expect(try told(["--only", "R9"], in: sandbox).lines == [])
        #expect(try told(["roteiro.yml", "content/c.md"], in: sandbox).lines == [])
        #expect(
            try Command.run(["check", "--lang", "pt-BR"], in: sandbox).output.contains("1 erro e 1 aviso em 3 páginas (2 em exceções)"))
        try sandbox.write(Array(settings.replacing("2999", with: "2020").utf8), to: "roteiro.yml")
        #expect(
            try told(["--only", "R9,R301"], in: sandbox).lines == ["content/a.md:3 R301", "content/g/b.md:3 R301", "roteiro.yml:6 R901"])
    }

    @Test(
        "An unknown rule in the settings is a problem, wherever it is named",
        arguments: [
            ("checks:\n  severity:\n    link-ded: off\n", "roteiro.yml:3:5: checks.severity.link-ded:"),
            (
                "checks:\n  overrides:\n    - paths: x\n      severity: {link-ded: off}\n",
                "roteiro.yml:4:18: checks.overrides[0].severity.link-ded:"
            ),
            ("checks:\n  exceptions:\n    - rule: link-ded\n      reason: x\n", "roteiro.yml:3:13: checks.exceptions[0].rule:"),
        ])
    func unknownRule(_ settings: String, _ place: String) throws {
        let answer = try told(["--lang", "en"], in: Sandbox(["roteiro.yml": settings, "a.md": "# A\n"]))
        #expect(answer.status == 2)
        #expect(answer.errors.contains(place + " unknown rule `link-ded`. Did you mean `link-dead`?"), "\(answer.errors)")
    }

    @Test("A rule is explained by code and by name, in three languages")
    func explain() throws {
        let answers = try ["pt-BR", "en", "es"].map { try Command.run(["explain", "R301", "--lang", $0]).output }
        #expect(Set(answers).count == 3)
        #expect(answers.allSatisfy { $0.contains("R301 link-dead") && $0.contains("⟦./nada⟧") && !$0.contains("\u{1B}") })
        #expect(
            answers[0].contains("Por que importa") && answers[1].contains("How to fix it") && answers[2].contains("Qué arregla la máquina"))
        #expect(try Command.run(["explain", "link-dead"], environment: ["LANG": "es_MX.UTF-8"]).output == answers[2])
        for (locale, row) in [
            ("en", "R304  warning  link-empty               a link without an address"),
            ("pt-BR", "R304  warning  link-empty               link sem endereço"),
            ("es", "R304  warning  link-empty               enlace sin dirección"),
        ] {
            let list = try Command.run(["explain", "--lang", locale]).output.split(separator: "\n")
            #expect(list.contains(Substring(row)) && list.count > 30)
        }
    }

    @Test("An unknown rule is not explained")
    func explainUnknown() throws {
        let answer = try Command.run(["explain", "step-gpa", "--lang", "en"])
        #expect(answer.status == 2)
        #expect(answer.errors == "roteiro: unknown rule `step-gpa`. Did you mean `step-gap`?\n")
    }
}
