import RoteiroCore

/// Reports pages that exceed a parsing limit. The limits keep hostile input from stalling the build. No example: the limits are large.
struct LimitExceeded: Rule {
    static let info = RuleInfo(
        code: "R112", name: "limit-exceeded", severity: .error,
        summary: Message("a page that is too large or too complex to parse safely"),
        why: Message("This text could stall the build, so the page is not published."),
        help: Message("Split the page, list, table or paragraph."),
        bad: [], good: ["- um\n  - dois\n    - três"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.guide.faults.compactMap { fault in
            guard case .limitExceeded(let limit, let found, let span) = fault else { return nil }
            let isOneLine = !site.texts.string(at: span).utf8.contains(0x0A)
            let words = LimitWords(limit, isOneLine: isOneLine)
            return Diagnostic(
                Self.info, at: span,
                Message(
                    "{subject}: {found}; the limit is {limit}: the page is not published",
                    ["subject": words.subject, "found": found, "limit": words.allowed]),
                help: words.help)
        }
    }
}

/// The message texts for a limit: its subject, its value and the help.
private struct LimitWords {
    let subject: Message
    let allowed: Int
    let help: Message

    /// `isOneLine`: the finding is about a single line.
    init(_ limit: SyntaxFault.Limit, isOneLine: Bool) {
        let split = Message("Split the page in two.")
        let smallerTables = Message("Split the table into smaller ones.")
        switch limit {
        case .fileSize(let limit):
            self.init(limit, split, Message("bytes in the page"))
        case .nesting(let limit):
            let help = Message("Remove levels from the list or quotation.")
            self.init(limit, help, Message("nested levels on one line"))
        case .paragraphSize(let limit) where isOneLine:
            let help = Message("Break the line and put blank lines between its paragraphs.")
            self.init(limit, help, Message("bytes on one line, without repeated spaces"))
        case .paragraphSize(let limit):
            let help = Message("Put blank lines between paragraphs.")
            self.init(limit, help, Message("bytes without a blank line"))
        case .tableColumns(let limit):
            self.init(limit, smallerTables, Message("columns in the table"))
        case .tableCells(let limit):
            self.init(limit, smallerTables, Message("cells in the tables"))
        case .tableRows(let limit):
            let help = Message("Keep one delimiter row per table, and a blank line between tables.")
            self.init(limit, help, Message("consecutive delimiter rows of tables"))
        case .definitionSize(let limit):
            let help = Message("Shorten the address, or use an inline link.")
            self.init(limit, help, Message("bytes in link definitions"))
        case .inlineCost(let limit):
            let help = Message("A paragraph has too many asterisks, brackets or `<!`: split it, or format the text as code.")
            self.init(limit, help, Message("inline parsing cost"))
        case .includes(let limit):
            let help = Message("Merge the included files, or split the page in two.")
            self.init(limit, help, Message("includes on the page"))
        }
    }

    private init(_ allowed: Int, _ help: Message, _ subject: Message) {
        self.subject = subject
        self.allowed = allowed
        self.help = help
    }
}
