package import RoteiroCore

/// The findings of a run and the sources they refer to.
package struct Report: Sendable {
    /// The findings, in output order.
    package let diagnostics: [Diagnostic]
    package let texts: SourceTexts
    /// The number of pages checked.
    package let fileCount: Int
    /// The number of suppressed findings.
    package let hidden: Hidden
    /// The rules that ran.
    package let rules: [RuleInfo]
    /// The version of Roteiro.
    package let version: String
    /// The project folder relative to the repository root, to which CI servers resolve paths; empty if they are the same.
    package let folder: String

    /// Counts of suppressed findings.
    package struct Hidden: Sendable, Hashable {
        /// By exceptions in the settings and ignore comments.
        package var byException: Int
        package var byBaseline: Int
        /// The number of baseline entries without a matching finding.
        package var gone: Int

        package init(byException: Int = 0, byBaseline: Int = 0, gone: Int = 0) {
            self.byException = byException
            self.byBaseline = byBaseline
            self.gone = gone
        }
    }

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

    /// Returns a copy with other findings and without hidden counts.
    package func with(_ diagnostics: [Diagnostic]) -> Report {
        Report(diagnostics: diagnostics, texts: texts, fileCount: fileCount, rules: rules, version: version, folder: folder)
    }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The findings by severity, most severe first, otherwise in output order.
    var worstFirst: [Diagnostic] {
        Severity.allCases.flatMap { severity in diagnostics.filter { $0.severity == severity } }
    }

    /// Returns a path relative to the repository root.
    func repositoryPath(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

    func file(of location: Diagnostic.Location) -> String {
        switch location {
        case .file(let path): path
        case .span(let span): texts[span.file].path
        }
    }

    func place(of location: Diagnostic.Location) -> Place {
        switch location {
        case .file(let path): return Place(file: path, start: .wholeFile, end: .wholeFile)
        case .span(let span):
            return Place(file: texts[span.file].path, start: texts.start(of: span), end: texts.end(of: span))
        }
    }

    /// A file with line and column, both 0 if the finding concerns the whole file.
    struct Place {
        let file: String
        let start: SourceText.Position
        let end: SourceText.Position

        var isWholeFile: Bool { start.line == 0 }

        /// `path:line:column`, or only the path for a whole file.
        var text: String { isWholeFile ? file : "\(file):\(start.line):\(start.column)" }
    }
}

extension SourceText.Position {
    fileprivate static var wholeFile: SourceText.Position { SourceText.Position(line: 0, column: 0) }
}
