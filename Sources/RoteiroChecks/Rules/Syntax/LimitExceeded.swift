import RoteiroCore

/// A limit of the guard that keeps hostile text from stalling the build. (No example: the limits are large.)
struct LimitExceeded: Rule {
    static let info = RuleInfo(
        code: "R112", name: "limit-exceeded", severity: .error,
        why: Words(
            pt: "Um texto assim poderia parar a construção do site: a página não é publicada.",
            en: "Such a text could stall the build of the site: the page is not published.",
            es: "Un texto así podría detener la construcción del sitio: la página no se publica."),
        help: Words(
            pt: "Divida a página, a lista, a tabela ou o parágrafo em partes menores.",
            en: "Split the page, the list, the table or the paragraph into smaller ones.",
            es: "Divida la página, la lista, la tabla o el párrafo en partes menores."),
        bad: [], good: ["- um\n  - dois\n    - três"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .limitExceeded(let limit, let found, let span) = fault else { return nil }
            let words = LimitWords(limit)
            return Diagnostic(
                Self.info, at: span,
                Words(
                    pt: "\(words.subject.portuguese): \(found), e o limite é \(words.allowed); a página não é publicada",
                    en: "\(words.subject.english): \(found), and the limit is \(words.allowed); the page is not published",
                    es: "\(words.subject.spanish): \(found), y el límite es \(words.allowed); la página no se publica"),
                help: words.help)
        }
    }
}

/// What a limit is about, how much it allows and what to do.
private struct LimitWords {
    let subject: Words
    let allowed: Int
    let help: Words

    init(_ limit: SyntaxFault.Limit) {
        let split = Words(
            pt: "Divida a página em duas.", en: "Split the page in two.", es: "Divida la página en dos.")
        let smallerTables = Words(
            pt: "Divida a tabela em tabelas menores.", en: "Split the table into smaller ones.", es: "Divida la tabla en tablas menores.")
        switch limit {
        case .fileSize(let limit):
            self.init(limit, split, pt: "bytes na página", en: "bytes in the page", es: "bytes en la página")
        case .nesting(let limit):
            let help = Words(
                pt: "Tire níveis da lista ou da citação.", en: "Take levels out of the list or quotation.",
                es: "Quite niveles de la lista o de la cita.")
            self.init(limit, help, pt: "níveis aninhados numa linha", en: "nested levels in one line", es: "niveles anidados en una línea")
        case .paragraphSize(let limit):
            let help = Words(
                pt: "Ponha linhas em branco entre os parágrafos.", en: "Put blank lines between the paragraphs.",
                es: "Ponga líneas en blanco entre los párrafos.")
            self.init(
                limit, help, pt: "bytes sem linha em branco", en: "bytes without a blank line", es: "bytes sin una línea en blanco")
        case .tableColumns(let limit):
            self.init(limit, smallerTables, pt: "colunas na tabela", en: "columns in the table", es: "columnas en la tabla")
        case .tableCells(let limit):
            self.init(limit, smallerTables, pt: "células nas tabelas", en: "cells in the tables", es: "celdas en las tablas")
        case .tableRows(let limit):
            let help = Words(
                pt: "Deixe uma só linha de traços por tabela, com uma linha em branco entre as tabelas.",
                en: "Keep one line of dashes a table, with a blank line between tables.",
                es: "Deje una sola línea de guiones por tabla, con una línea en blanco entre las tablas.")
            self.init(
                limit, help, pt: "linhas de traços de tabela seguidas", en: "delimiter rows of tables in a row",
                es: "líneas de guiones de tabla seguidas")
        case .definitionSize(let limit):
            let help = Words(
                pt: "Encurte o endereço ou use um link comum.", en: "Shorten the address or use a plain link.",
                es: "Acorte la dirección o use un enlace común.")
            self.init(
                limit, help, pt: "bytes nas definições de link", en: "bytes in link definitions", es: "bytes en las definiciones de enlace")
        case .inlineCost(let limit):
            let help = Words(
                pt: "Há asteriscos, colchetes ou `<!` demais num parágrafo: divida-o, ou ponha o trecho em código.",
                en: "There are too many asterisks, brackets or `<!` in a paragraph: split it, or make the passage code.",
                es: "Hay demasiados asteriscos, corchetes o `<!` en un párrafo: divídalo, o ponga el pasaje en código.")
            self.init(limit, help, pt: "custo de leitura dos sinais", en: "cost of reading the marks", es: "costo de leer los signos")
        case .includes(let limit):
            let help = Words(
                pt: "Junte os arquivos incluídos, ou divida a página em duas.",
                en: "Join the files that are included, or split the page in two.",
                es: "Junte los archivos incluidos, o divida la página en dos.")
            self.init(limit, help, pt: "inclusões na página", en: "includes on the page", es: "inclusiones en la página")
        }
    }

    private init(_ allowed: Int, _ help: Words, pt: String, en: String, es: String) {
        subject = Words(pt: pt, en: en, es: es)
        self.allowed = allowed
        self.help = help
    }
}
