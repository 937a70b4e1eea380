import RoteiroCore

/// Applies the exceptions in settings and ignore comments, and records which ones are used.
struct ExceptionFilter {
    private struct Entry {
        let exception: Settings.Exception
        let glob: Glob?
        /// The index of each target, by its bytes.
        let targets: [[UInt8]: Int]
        var isUsed = false
        var usedTargets: Set<Int> = []
    }

    private let site: ResolvedSite
    private let today: CalendarDay?
    private var entries: [Entry] = []
    /// Indexes of entries by the code or name of their rule, as written.
    private var byRule: [String: [Int]] = [:]
    private var comments: IgnoreFilter

    init(_ site: ResolvedSite, today: CalendarDay?) {
        self.site = site
        self.today = today
        comments = IgnoreFilter(site)
        for exception in site.settings.exceptions where !ExceptionFilter.isOver(exception, today) {
            let targets = exception.targets.enumerated().map { (Array($1.text.value.utf8), $0) }
            byRule[exception.rule.value, default: []].append(entries.count)
            entries.append(
                Entry(exception: exception, glob: exception.path.map(Glob.init), targets: Dictionary(targets) { first, _ in first }))
        }
    }

    /// The expiry day itself still counts.
    private static func isOver(_ exception: Settings.Exception, _ today: CalendarDay?) -> Bool {
        if let until = exception.until, let today { until.value < today } else { false }
    }

    /// Whether an exception covers the finding. Marks all matching exceptions as used.
    mutating func hides(_ diagnostic: Diagnostic) -> Bool {
        var isHidden = comments.hides(diagnostic)
        for index in (byRule[diagnostic.code] ?? []) + (byRule[diagnostic.name] ?? []) where covers(index, diagnostic) {
            entries[index].isUsed = true
            isHidden = true
        }
        return isHidden
    }

    private mutating func covers(_ index: Int, _ diagnostic: Diagnostic) -> Bool {
        if let glob = entries[index].glob, !glob.matches(diagnostic.location.path(in: site.texts)) { return false }
        if entries[index].targets.isEmpty { return true }
        guard let target = entries[index].targets[bytes(at: diagnostic.location)] else { return false }
        entries[index].usedTargets.insert(target)
        return true
    }

    /// The source text of the finding, or the path if it concerns the whole file.
    private func bytes(at location: Diagnostic.Location) -> [UInt8] {
        switch location {
        case .file(let path): return Array(path.utf8)
        case .span(let span):
            let bytes = site.texts[span.file].bytes
            return Array(bytes[span.bytes.clamped(to: bytes.indices)])
        }
    }

    /// Findings about exceptions that match nothing or have expired.
    var stale: [Diagnostic] {
        let finding = ExceptionStale(texts: site.texts)
        let over = site.settings.exceptions.filter { ExceptionFilter.isOver($0, today) }.map(finding.over)
        let unused = entries.filter { canEvaluate($0.exception.rule.value) }.flatMap { entry -> [Diagnostic] in
            if !entry.isUsed { return [finding.unused(entry.exception)] }
            return entry.exception.targets.enumerated().filter { index, target in
                !entry.usedTargets.contains(entry.targets[Array(target.text.value.utf8)] ?? index)
            }.map { finding.unused($0.element, of: entry.exception) }
        }
        return over + unused + comments.stale
    }

    private func canEvaluate(_ rule: String) -> Bool { Rules.rule(rule)?.canEvaluate(in: site) ?? true }
}
