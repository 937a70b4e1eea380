import RoteiroCore

/// The summary at the end of a report: counts by severity and by rule.
struct Summary {
    let report: Report

    /// `2 errors and 1 warning in 33 pages (12 in the baseline, 3 in exceptions)`.
    var line: Message {
        let pages = Message(one: "{count} page", other: "{count} pages", count: report.fileCount)
        let counts = Severity.allCases.compactMap { severity in
            let count = report.count(severity)
            return count == 0 ? nil : severity.counted(count)
        }
        let found =
            counts.isEmpty
            ? Message("No problems in {pages}", ["pages": pages])
            : Message("{counts} in {pages}", ["counts": Message.allOf(counts), "pages": pages])
        let (baseline, exceptions) = (report.hidden.byBaseline, report.hidden.byException)
        let hidden = [
            baseline == 0
                ? nil : Message("{baseline} in the baseline", ["baseline": baseline]),
            exceptions == 0
                ? nil : Message("{exceptions} in exceptions", ["exceptions": exceptions]),
        ].compactMap { $0 }
        return hidden.isEmpty ? found : Message("{found} ({hidden})", ["found": found, "hidden": Message.joined(hidden)])
    }

    /// Suggests shrinking the baseline; nil if all of its entries still match.
    var gone: Message? {
        let count = report.hidden.gone
        if count == 0 { return nil }
        return Message(
            one: "{count} finding in the baseline no longer exists: update it with --update-baseline",
            other: "{count} findings in the baseline no longer exist: update it with --update-baseline", count: count)
    }

    /// `R301 link-dead: 2`, sorted by descending count, then by code.
    var rules: [String] {
        let counts = Dictionary(grouping: report.diagnostics) { $0.code + " " + $0.name }.mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key): \($0.value)" }
    }

    /// The number of findings with a safe fix and the command to apply them; nil if there are none.
    var fixable: Message? {
        let count = report.diagnostics.count { $0.fixes.contains(where: \.isSafe) }
        if count == 0 { return nil }
        return Message(
            one: "{count} has a safe fix: roteiro check --fix", other: "{count} have a safe fix: roteiro check --fix", count: count)
    }
}

extension Severity {
    fileprivate func counted(_ count: Int) -> Message {
        switch self {
        case .error: Message(one: "{count} error", other: "{count} errors", count: count)
        case .warning: Message(one: "{count} warning", other: "{count} warnings", count: count)
        case .info: Message(one: "{count} suggestion", other: "{count} suggestions", count: count)
        case .note: Message(one: "{count} note", other: "{count} notes", count: count)
        }
    }
}
