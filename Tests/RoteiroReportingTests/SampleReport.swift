import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport

/// A report with one finding of each shape.
enum SampleReport {
    static let page = SourceText(
        """
        # Conexão

        \tVeja 日本 👍🏽 e\u{301} [o portfólio](../portfolio) antes.
        ## Passo 1: Abrir
        ## Passo 3: Entrar \u{1B}[31m
        \(String(repeating: "palavra ", count: 40))[fim](#nada) \(String(repeating: "depois ", count: 40))

        """, path: "content/guias/conexao.md")

    private static func info(_ code: String, _ name: String, _ severity: Severity) -> RuleInfo {
        RuleInfo(
            code: code, name: name, severity: severity, summary: message("link sem página"), why: message("Quem lê se perde. E não volta."),
            help: message("Veja a regra."),
            bad: ["Veja [o portfólio](⟦./nada⟧)."], good: ["Veja ```[o exemplo](x)```."])
    }

    private static let rules = [
        info("R115", "front-matter-key", .warning), info("R202", "image-broken", .error), info("R301", "link-dead", .error),
        info("R302", "anchor-missing", .error), info("R402", "step-gap", .warning),
    ]

    private static func message(_ text: String) -> Message { Message("{text} (en)", ["text": text]) }

    /// The project's catalogs, extended by the messages of the sample.
    static let catalogs =
        [.english] + [("pt-BR", "pt"), ("es", "es")].map { MessageCatalog.project($0, adding: ["{text} (en)": "{text} (\($1))"]) }

    static let report = Report(
        diagnostics: [
            Diagnostic(
                info("R202", "image-broken", .error), at: .file("assets/a.png"), message("a imagem \u{1B}]0;x\u{7} está cortada"),
                notes: [Diagnostic.Note(message("usada aqui"), at: .span(page.span(of: "Abrir")))],
                fixes: [
                    Fix(
                        title: message("mudar o nome"), isSafe: false, edits: [],
                        renames: [Fix.Rename(from: FilePath("assets/a.png"), to: FilePath("assets/a.gif"))])
                ]),
            Diagnostic(
                info("R301", "link-dead", .error), at: page.span(of: "../portfolio"), message("`../portfolio` não leva a nenhuma página"),
                help: message("Você quis dizer `../portfolio-empresarial`?"),
                fixes: [
                    Fix(
                        title: message("trocar por `../portfolio-empresarial`"), isSafe: true,
                        edits: [Edit(at: page.span(of: "../portfolio"), expected: "../portfolio", replacement: "../portfolio-empresarial")])
                ]),
            Diagnostic(
                info("R402", "step-gap", .warning), at: page.span(of: "3", 1), message("a numeração salta de 1 para 3"),
                fixes: [
                    Fix(title: message("renumerar"), isSafe: false, edits: [Edit(at: page.span(of: "3"), expected: "3", replacement: "2")])
                ]),
            Diagnostic(info("R302", "anchor-missing", .error), at: page.span(of: "nada"), message("a página não tem a âncora `nada`")),
            Diagnostic(info("R115", "front-matter-key", .info), at: page.span(of: "Entrar \u{1B}[31m"), message("uma sugestão")),
        ], texts: SourceTexts([page]), fileCount: 33, rules: rules, version: "1.2.3")
}
