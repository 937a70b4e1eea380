import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport

/// A report with injection attempts in every field that can contain text of authors.
enum HostileReport {
    /// Texts that try to escape from their line, cell, element or command.
    static let words = [
        "\n::error file=x::pwned", "\r\n::set-output name=x::pwned", "::error::pwned", "##[error]pwned", " ##[group]pwned",
        "%0A::error::pwned",
        "]]>", "</failure><testcase name=\"pwned\"/>", "\" onload=\"pwned", "&lt;b&gt;", "\u{1B}[31mred", "\u{1B}]0;title\u{7}",
        "\u{9B}31m", "\u{0}\u{8}\u{B}",
        "\u{2028}::error::pwned", "\u{85}::error::pwned", "\u{202E}drowssap", "\u{2066}x\u{2069}", "\u{FEFF}::error::pwned",
        "\u{FFFE}\u{FFFF}",
        "| <script>pwned</script> |", "[x](javascript:pwned)", "![x](https://example.com/pwned.png)", "`` ` ``", "<!-- pwned",
        "https://example.com/pwned",
        "[x](1)", "{0}", "\\", "e\u{301}", "\u{A0}::error::pwned",
    ]

    private static let page = SourceText(words.joined(separator: "\n") + "\n", path: "::error::pwned ##[error]/a:b%, \u{1B}[31m|<b>]]>.md")

    private static let texts = SourceTexts([page])

    /// Each text as message, help, note, fix title and replacement.
    static let report = Report(
        diagnostics: words.enumerated().map { index, word in
            let said = Message.verbatim(word)
            let severity = Severity.allCases[index % 4]
            let info = RuleInfo(
                code: "R00\(index % 3)", name: "hostile", severity: severity, summary: said, why: said, help: said, bad: [word],
                good: [word])
            let place = page.span(of: index % 2 == 0 ? word : "pwned", 1)
            return Diagnostic(
                info, at: index % 5 == 4 ? .file("\(word).md") : .span(place), said,
                notes: [.init(said, at: .span(place)), .init(said, at: .file(word))],
                fixes: [Fix(title: said, isSafe: true, edits: [Edit(at: place, expected: texts.string(at: place), replacement: word)])])
        }, texts: texts, fileCount: 1,
        rules: [
            RuleInfo(
                code: "R000", name: "hostile", severity: .error, summary: Message("x"),
                why: Message("x"), help: Message("x"), bad: words, good: words)
        ])
}
