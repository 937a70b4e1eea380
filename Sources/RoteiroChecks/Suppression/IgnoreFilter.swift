import Algorithms
import RoteiroCore

/// Applies ignore comments to the findings of the next line, and records which ones are used.
struct IgnoreFilter {
    private struct Line: Hashable {
        let file: FileID
        let start: UInt32
    }

    private let site: ResolvedSite
    /// The comments, without duplicates from files included by several pages.
    private let comments: [IgnoreComment]
    /// Indexes of comments by the line they apply to.
    private let byLine: [Line: [Int]]
    private let files: Set<FileID>
    /// For each comment, the indexes of its rules that matched a finding.
    private var used: [Set<Int>]

    init(_ site: ResolvedSite) {
        self.site = site
        comments = (site.pages + site.translatedPages).flatMap(\.guide.ignores).filter { $0.problem == nil }.uniqued(on: \.span)
        var byLine: [Line: [Int]] = [:]
        for (index, comment) in comments.enumerated() {
            if let line = comment.nextLine { byLine[Line(file: line.file, start: line.lower), default: []].append(index) }
        }
        self.byLine = byLine
        files = Set(byLine.keys.map(\.file))
        used = Array(repeating: [], count: comments.count)
    }

    /// Whether a comment covers the finding. Marks all matching rules as used.
    mutating func hides(_ diagnostic: Diagnostic) -> Bool {
        guard case .span(let span) = diagnostic.location, files.contains(span.file) else { return false }
        let text = site.texts[span.file]
        let start = text.lineStarts[text.line(at: Int(span.lower)) - 1]
        var isHidden = false
        for index in byLine[Line(file: span.file, start: start)] ?? [] {
            for (place, rule) in comments[index].rules.enumerated() where rule.value == diagnostic.code || rule.value == diagnostic.name {
                used[index].insert(place)
                isHidden = true
            }
        }
        return isHidden
    }

    /// Findings about unused rules in comments. `IgnoreMalformed` reports unknown rules.
    var stale: [Diagnostic] {
        let finding = ExceptionStale(texts: site.texts)
        return comments.indices.flatMap { index -> [Diagnostic] in
            let comment = comments[index]
            let unused = comment.rules.indices.filter { place in
                let rule = Rules.rule(comment.rules[place].value)
                return !used[index].contains(place) && rule?.canEvaluate(in: site) == true
            }
            return unused.map { finding.unused(comment, $0, isWhole: unused.count == comment.rules.count) }
        }
    }
}
