import RoteiroCore

/// A limit of the guard that keeps hostile text from stalling the build. (No example: the limits are large.)
struct LimitExceeded: Rule {
    static let info = RuleInfo(
        code: "R112", name: "limit-exceeded", severity: .error,
        why: Message("Such a text could stall the build of the site: the page is not published."),
        help: Message("Split the page, the list, the table or the paragraph into smaller ones."),
        bad: [], good: ["- um\n  - dois\n    - três"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .limitExceeded(let limit, let found, let span) = fault else { return nil }
            let words = LimitWords(limit)
            return Diagnostic(
                Self.info, at: span,
                Message(
                    "{subject}: {found}, and the limit is {limit}; the page is not published",
                    ["subject": words.subject, "found": found, "limit": words.allowed]),
                help: words.help)
        }
    }
}

/// What a limit is about, how much it allows and what to do.
private struct LimitWords {
    let subject: Message
    let allowed: Int
    let help: Message

    init(_ limit: SyntaxFault.Limit) {
        let split = Message("Split the page in two.")
        let smallerTables = Message("Split the table into smaller ones.")
        switch limit {
        case .fileSize(let limit):
            self.init(limit, split, Message("bytes in the page"))
        case .nesting(let limit):
            let help = Message("Take levels out of the list or quotation.")
            self.init(limit, help, Message("nested levels in one line"))
        case .paragraphSize(let limit):
            let help = Message("Put blank lines between the paragraphs.")
            self.init(limit, help, Message("bytes without a blank line"))
        case .tableColumns(let limit):
            self.init(limit, smallerTables, Message("columns in the table"))
        case .tableCells(let limit):
            self.init(limit, smallerTables, Message("cells in the tables"))
        case .tableRows(let limit):
            let help = Message("Keep one line of dashes a table, with a blank line between tables.")
            self.init(limit, help, Message("delimiter rows of tables in a row"))
        case .definitionSize(let limit):
            let help = Message("Shorten the address or use a plain link.")
            self.init(limit, help, Message("bytes in link definitions"))
        case .inlineCost(let limit):
            let help = Message("There are too many asterisks, brackets or `<!` in a paragraph: split it, or make the passage code.")
            self.init(limit, help, Message("cost of reading the marks"))
        case .includes(let limit):
            let help = Message("Join the files that are included, or split the page in two.")
            self.init(limit, help, Message("includes on the page"))
        }
    }

    private init(_ allowed: Int, _ help: Message, _ subject: Message) {
        self.subject = subject
        self.allowed = allowed
        self.help = help
    }
}
