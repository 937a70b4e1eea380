package import RoteiroCore

/// What a run found, and the texts that it found it in.
package struct Report: Sendable {
    /// In the order in which they are to be told.
    package let diagnostics: [Diagnostic]
    /// Every text that a diagnostic points into.
    package let texts: SourceTexts
    /// How many pages were looked at.
    package let fileCount: Int
    /// What was found and is not told.
    package let hidden: Hidden
    /// What the rules that were asked say of themselves.
    package let rules: [RuleInfo]
    /// The release that looked.
    package let version: String
    /// The project as seen from the root of its repository, where CI servers name files from; empty at the root.
    package let folder: String

    /// Findings that the team has accepted.
    package struct Hidden: Sendable, Hashable {
        /// By exceptions of the settings and comments in the texts.
        package var byException: Int
        /// By the baseline.
        package var byBaseline: Int
        /// What the baseline holds and nobody finds any more.
        package var gone: Int

        /// Nothing is hidden, unless it is said.
        package init(byException: Int = 0, byBaseline: Int = 0, gone: Int = 0) {
            self.byException = byException
            self.byBaseline = byBaseline
            self.gone = gone
        }
    }

    /// A finished report.
    package init(
        diagnostics: [Diagnostic], texts: SourceTexts, fileCount: Int, hidden: Hidden = Hidden(), rules: [RuleInfo] = [],
        version: String = "0", folder: String = ""
    ) {
        self.hidden = hidden
        self.diagnostics = diagnostics
        self.texts = texts
        self.fileCount = fileCount
        self.rules = rules
        self.version = version
        self.folder = folder
    }

    /// The same run, told in part.
    package func with(_ diagnostics: [Diagnostic]) -> Report {
        Report(diagnostics: diagnostics, texts: texts, fileCount: fileCount, rules: rules, version: version, folder: folder)
    }

    /// How many findings of that severity.
    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The findings by severity, the worst first, each in the order in which they are to be told.
    var worstFirst: [Diagnostic] {
        Severity.allCases.flatMap { severity in diagnostics.filter { $0.severity == severity } }
    }

    /// A path of the project as the repository names it.
    func repositoryPath(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

    /// The file that a finding is about.
    func file(of location: Diagnostic.Location) -> String {
        switch location {
        case .file(let path): path
        case .span(let span): texts[span.file].path
        }
    }

    /// Where a finding stands, as people and tools count it.
    func place(of location: Diagnostic.Location) -> Place {
        switch location {
        case .file(let path): return Place(file: path, start: .wholeFile, end: .wholeFile)
        case .span(let span):
            return Place(file: texts[span.file].path, start: texts.start(of: span), end: texts.end(of: span))
        }
    }

    /// A file with line and column; both are 0 for a file as a whole.
    struct Place {
        let file: String
        let start: SourceText.Position
        let end: SourceText.Position

        /// The file as a whole.
        var isWholeFile: Bool { start.line == 0 }

        /// `path:line:column`, or the path alone.
        var words: String { isWholeFile ? file : "\(file):\(start.line):\(start.column)" }
    }
}

extension SourceText.Position {
    fileprivate static var wholeFile: SourceText.Position { SourceText.Position(line: 0, column: 0) }
}
