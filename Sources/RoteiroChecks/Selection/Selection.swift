package import RoteiroCore

/// Restricts which findings a run reports. The whole site is still checked, because links and numbering depend on it.
package struct Selection: Sendable, Hashable {
    /// Only these rules; empty means all.
    package var only: [RuleSelector]
    package var ignored: [RuleSelector]
    /// Only these files and folders, relative to the project; nil means all.
    package var paths: Set<FilePath>?

    package init(only: [RuleSelector] = [], ignored: [RuleSelector] = [], paths: Set<FilePath>? = nil) {
        self.only = only
        self.ignored = ignored
        self.paths = paths
    }

    /// Whether a selected rule reads image contents and is not switched off in `settings`.
    package func needsImages(_ settings: Settings) -> Bool {
        let severities = SeverityTable(settings)
        return Rules.all.contains { rule in rule.readsImages && !severities.isOff(rule.info) && contains(rule.info.code) }
    }

    package func contains(_ diagnostic: Diagnostic, in texts: SourceTexts) -> Bool {
        contains(code: diagnostic.code, path: diagnostic.location.path(in: texts))
    }

    package func contains(code: String, path: String) -> Bool {
        contains(code) && contains(path: path)
    }

    private func contains(_ code: String) -> Bool {
        if !only.isEmpty, !only.contains(where: { $0.contains(code) }) { return false }
        return !ignored.contains { $0.contains(code) }
    }

    /// Whether the file or one of its parent folders is selected.
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
