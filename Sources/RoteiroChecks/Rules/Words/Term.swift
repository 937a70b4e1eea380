import RoteiroCore

/// Reports terms that are not spelled as in the glossary or the list of known names.
struct Term: Rule {
    static let info = RuleInfo(
        code: "R501", name: "term", severity: .warning,
        summary: Message("a name spelled differently from the glossary, such as `Intagram`"),
        why: Message("Search does not find a name with another spelling, and readers take it for something else."),
        help: Message("Use the spelling of the glossary, or add the word to `allow` in `glossary.yml`."),
        fix: .safe,
        bad: ["Abra o ⟦Whatsapp⟧ e o **⟦Intagram⟧**.", "Clique em **\"Gerenciador do ⟦WhatasApp⟧\"**."],
        good: ["Abra o WhatsApp em https://web.whatsapp.com e copie `whatasapp.png`.", "Eles instauram o processo pelo Instagram."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        let terms = TermList.of(site.glossary)
        let labels = Set(site.glossary.labels.map(\.source.value))
        var linked = LinkedHeadings(of: page, in: site)
        var found: [Diagnostic] = []
        for (index, run) in page.texts.enumerated() {
            var findings = TermSearch.findings(in: run.text.value, terms)
            if findings.isEmpty { continue }
            // Labels quote the product's UI, so only near misses are reported, and none if the glossary lists the label.
            if run.role == .label { findings = labels.contains(run.text.value) ? [] : findings.filter(\.isNearMiss) }
            let place = ExactSourceMap(run.text, in: site.texts)
            for finding in findings where isWhole(finding.range, at: index, of: page.texts) {
                found.append(diagnostic(finding, run, place, terms, site, &linked))
            }
        }
        return found
    }

    /// Whether the range does not continue into an adjacent run, outside the bold text or link.
    private func isWhole(_ range: Range<Int>, at index: Int, of runs: [TextRun]) -> Bool {
        if range.lowerBound == 0, runs[index].boundary == .markup, index > 0, runs[index - 1].text.value.utf8.last?.isWordByte == true {
            return false
        }
        guard range.upperBound == runs[index].text.value.utf8.count, index + 1 < runs.count, runs[index + 1].boundary == .markup else {
            return true
        }
        return runs[index + 1].text.value.utf8.first?.isWordByte != true
    }

    private func diagnostic(
        _ finding: TermSearch.Finding, _ run: TextRun, _ place: ExactSourceMap, _ terms: TermList, _ site: ResolvedSite,
        _ linked: inout LinkedHeadings
    ) -> Diagnostic {
        let written = finding.written
        let span = place.span(finding.range)
        let term = terms.terms[finding.term]
        var fixes: [Fix] = []
        if let span {
            let keepsAnchor = Slug.heading(written) == Slug.heading(finding.replacement)
            let keepsLinks = keepsAnchor || run.heading.map { !linked.contains($0) } ?? true
            // Bold text can be the name on a button, with the capitals of the program: `**Github App**`.
            let isLabel = run.isBold && written.lowercased() == finding.replacement.lowercased()
            let isSafe = keepsLinks && !isLabel
            fixes = Replacement.fixes(of: written, at: span, by: finding.replacement, in: site.texts, isSafe: isSafe)
        }
        let declared = Diagnostic.Note(
            Message("the glossary defines it here"),
            at: .span(term.spelling.span))
        return Diagnostic(
            Self.info, at: span ?? run.text.span, message(written, finding), help: Message.didYouMean([finding.replacement]),
            notes: terms.isKnown(finding.term) ? [] : [declared], fixes: fixes)
    }

    private func message(_ written: String, _ finding: TermSearch.Finding) -> Message {
        let (wrong, right) = (written.quoted, finding.replacement.quoted)
        return Message(
            "{wrong} should be {right}: a search for the right name does not find this", ["wrong": wrong, "right": right])
    }
}
