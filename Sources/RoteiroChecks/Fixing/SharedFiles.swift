import RoteiroCore

/// The files that appear on several pages, or several times on one. What is right on one page can be wrong on another, so that a fix in
/// such a file is offered, never safe.
struct SharedFiles {
    /// The maximum number of pages that a finding names.
    private static let namedPages = 5

    /// The pages that include a file, in order, for each file that appears more than once.
    private let pages: [FileID: [FileID]]

    init(_ pages: [Page]) {
        var appearances: [FileID: Int] = [:]
        var including: [FileID: [FileID]] = [:]
        for page in pages {
            appearances[page.guide.file, default: 0] += 1
            for file in page.guide.includedFiles {
                appearances[file, default: 0] += 1
                if including[file]?.last != page.guide.file { including[file, default: []].append(page.guide.file) }
            }
        }
        self.pages = including.filter { appearances[$0.key, default: 0] > 1 }
    }

    /// Returns the finding with offered fixes in place of the safe ones that change a shared file, and with the pages that include it.
    func reviewed(_ finding: Diagnostic, _ texts: SourceTexts) -> Diagnostic {
        guard !pages.isEmpty, finding.fixes.contains(where: { $0.isSafe }) else { return finding }
        var finding = finding
        var including: [FileID] = []
        for index in finding.fixes.indices where finding.fixes[index].isSafe {
            let found = finding.fixes[index].edits.lazy.compactMap { pages[$0.span.file] }.first
            guard let found else { continue }
            finding.fixes[index].isSafe = false
            if including.isEmpty { including = found }
        }
        finding.notes += including.prefix(Self.namedPages).map { page in
            Diagnostic.Note(Message("this page includes the file that the fix changes"), at: .file(texts[page].path))
        }
        return finding
    }
}
