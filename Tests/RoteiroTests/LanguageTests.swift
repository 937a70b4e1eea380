import RoteiroCore
import RoteiroEngine
import RoteiroTestSupport
import Testing

@Suite("The language of the command")
struct LanguageTests {
    private static let commands = [
        [], ["build"], ["check"], ["explain"], ["inspect"], ["render"], ["shots"], ["actions"], ["ids"], ["ids", "status"],
        ["ids", "accept"], ["ids", "pin"], ["contract"], ["contract", "diff"], ["contract", "save"], ["i18n"], ["i18n", "extract"],
        ["i18n", "merge"], ["i18n", "add"], ["i18n", "import"], ["i18n", "status"],
    ]

    /// Every language that there are messages in, but English.
    private static let languages = MessageCatalogs.locales.filter { $0 != "en" }

    /// Returns the lines of a help text that are prose, unlike usage and examples.
    private func sentences(_ help: String) -> Set<Substring> {
        Set(
            help.split(separator: "\n").filter { line in
                line.count > 12 && !line.contains("roteiro ") && !line.hasPrefix("  --") && line.contains(" ") && !isValues(line)
            })
    }

    /// The end of a list of values, which may have a line of its own: `es, pt-BR)`.
    private func isValues(_ line: Substring) -> Bool { line.wholeMatch(of: /\s*([\w-]+, )*[\w-]+\)/) != nil }

    @Test("Help is in the chosen language, without English sentences", arguments: commands, languages)
    func help(_ command: [String], _ locale: String) throws {
        let english = try Command.run(command + ["--help"], environment: ["LANG": "en_US.UTF-8"])
        let answer = try Command.run(command + ["--help", "--lang", locale], environment: ["LANG": "en_US.UTF-8"])
        #expect(answer.status == 0 && answer.errors.isEmpty)
        let usage = MessageCatalogs.catalog(locale).text(Message("USAGE: {usage}", ["usage": "roteiro"]))
        #expect(usage != "USAGE: roteiro" && answer.output.contains("\n" + usage))
        #expect(sentences(english.output).intersection(sentences(answer.output)) == [])
        // All options, arguments and subcommands are listed.
        let labels = english.output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
            .map { $0.split(separator: " ")[0] }
        #expect(labels.allSatisfy { answer.output.contains("  " + $0) })
        #expect(try Command.run(["help"] + command, environment: ["LANG": locale]).output == answer.output)
    }

    @Test(
        "Errors in arguments are in the chosen language",
        arguments: [
            (["check", "--nope"], "Erro: Opção desconhecida '--nope'. Você quis dizer '--ignore'?"),
            (["check", "--completely-unknown"], "Erro: Opção desconhecida '--completely-unknown'"),
            (["check", "--max-warnings"], "Erro: Falta o valor de '--max-warnings <count>'"),
            (["check", "--max-warnings", "x"], "Erro: O valor 'x' não serve para '--max-warnings <count>'"),
            (["check", "--strict=x"], "Erro: A opção '--strict' não aceita valor, mas recebeu 'x'."),
            (["build", "x"], "Erro: Argumento inesperado 'x'"),
            (["build", "x", "y"], "Erro: 2 argumentos inesperados: 'x', 'y'"),
            (["i18n", "add"], "Erro: Falta o argumento '<locale>'"),
            (["shots", "--format", "xml"], "Erro: O valor 'xml' não serve para '--format <format>'. Use um destes: 'text' ou 'json'."),
            (["check", "--no-baseline", "--baseline", "x"], "Erro: --no-baseline não pode ser usado com --baseline"),
            (["render"], "Erro: acrescente --fragment; páginas inteiras são feitas por 'roteiro build'"),
        ])
    func usage(_ arguments: [String], _ expected: String) throws {
        let answer = try Command.run(arguments, environment: ["LANG": "pt_BR.UTF-8"])
        #expect(answer.status == 2)
        #expect(answer.errors.hasPrefix(expected), "\(answer.errors)")
        #expect(answer.errors.contains("\nUso: roteiro") && answer.errors.contains("' para mais informações."))
    }

    @Test(
        "System errors are in the chosen language",
        arguments: [
            ("pt_BR", "nada.md", "não foi possível ler nada.md: o arquivo ou a pasta não existe"),
            ("es_MX", "nada.md", "no se pudo leer nada.md: el archivo o la carpeta no existe"),
            ("en_US", "nada.md", "cannot read nada.md: No such file or directory"),
            ("pt_BR", "/dev/null/a.md", "não foi possível ler /dev/null/a.md: não é uma pasta"),
            ("es_MX", "/dev/null/a.md", "no se pudo leer /dev/null/a.md: no es una carpeta"),
            ("pt_BR", "/dev/null", "não foi possível ler /dev/null: não é um arquivo comum"),
        ])
    func errors(_ locale: String, _ path: String, _ expected: String) throws {
        let answer = try Command.run(["inspect", path, "--format", "json"], environment: ["LANG": "\(locale).UTF-8"])
        #expect(answer.status == 3)
        #expect(answer.errors == "roteiro: \(expected)\n")
    }

    @Test(
        "The language comes from --lang, the environment, the pages, or is English",
        arguments: [
            (["--lang", "pt-BR"], ["LANG": "en_US.UTF-8"], "Nenhum problema"), (["--lang=es"], [:], "Ningún problema"),
            (["--lang", "pt"], [:], "Nenhum problema"), ([], ["LC_ALL": "pt_PT", "LANG": "en_US"], "Nenhum problema"),
            ([], ["LC_MESSAGES": "en_US", "LANG": "pt_BR"], "No problems"), ([], ["LANG": "zz_ZZ.UTF-8"], "No problems"),
            ([], ["LC_ALL": "C", "LANG": "pt_BR"], "Ningún problema"), ([], ["LANG": "C.UTF-8"], "Ningún problema"),
            ([], ["LANG": "POSIX"], "Ningún problema"), ([], ["LANG": ""], "Ningún problema"), ([], [:], "Ningún problema"),
        ] as [([String], [String: String], String)])
    func choice(_ arguments: [String], _ environment: [String: String], _ expected: String) throws {
        let sandbox = try Sandbox(["roteiro.yml": "sourceLocale: es\n", "content/a.md": "# A\n\nTexto.\n"])
        let answer = try Command.run(["check"] + arguments, in: sandbox, environment: environment)
        #expect(answer.output.hasPrefix(expected), "\(answer.output)")
    }

    @Test("A folder without settings is English, and a language without messages is refused")
    func unknown() throws {
        let sandbox = try Sandbox(["content/a.md": "# A\n\nTexto.\n"])
        #expect(try Command.run(["check"], in: sandbox).output.hasPrefix("No problems"))
        let refused = try Command.run(["check", "--lang", "zz"], in: sandbox)
        #expect(refused.status == 2)
        for tag in MessageCatalogs.locales { #expect(refused.errors.contains("'\(tag)'"), "\(tag)") }
    }
}
