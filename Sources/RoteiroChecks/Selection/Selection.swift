package import RoteiroCore

/// Which findings a run is about. The whole site is checked all the same: links and numbers need it.
package struct Selection: Sendable, Hashable {
    /// Only these rules; none named means all.
    package var only: [RuleSelector]
    /// Not these rules.
    package var ignored: [RuleSelector]
    /// Only these files, and what lies in these folders, relative to the project; nil means everything.
    package var paths: Set<FilePath>?

    /// Everything, unless it is narrowed.
    package init(only: [RuleSelector] = [], ignored: [RuleSelector] = [], paths: Set<FilePath>? = nil) {
        self.only = only
        self.ignored = ignored
        self.paths = paths
    }

    /// Whether it asks for a rule that is about what image files hold, and that `settings` have not switched off.
    package func needsImages(_ settings: Settings) -> Bool {
        let severities = SeverityTable(settings)
        return Rules.all.contains { rule in rule.readsImages && !severities.isOff(rule.info) && contains(rule.info.code) }
    }

    /// Whether a finding is asked for.
    package func contains(_ diagnostic: Diagnostic, in texts: SourceTexts) -> Bool {
        contains(code: diagnostic.code, path: diagnostic.location.path(in: texts))
    }

    /// Whether findings of that rule in that file are asked for.
    package func contains(code: String, path: String) -> Bool {
        contains(code) && contains(path: path)
    }

    private func contains(_ code: String) -> Bool {
        if !only.isEmpty, !only.contains(where: { $0.contains(code) }) { return false }
        return !ignored.contains { $0.contains(code) }
    }

    /// Whether the file, or a folder that it lies in, is asked for.
    package func contains(path: String) -> Bool {
        guard let paths else { return true }
        var place = FilePath(path)
        while !place.string.isEmpty {
            if paths.contains(place) { return true }
            place = FilePath(place.folder)
        }
        return paths.contains(place)
    }
}
