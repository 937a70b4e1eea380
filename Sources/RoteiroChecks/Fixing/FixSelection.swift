import Algorithms
package import RoteiroCore

/// The fixes applied in one round. Each fix is applied completely or not at all, and no two of them overlap.
///
/// The fixes of one finding are alternatives: the first safe one is chosen, otherwise the first. A fix shared by several findings is
/// applied once. Earlier findings have priority; an overlapping fix is deferred to the next round, which checks the fixed text again.
package struct FixSelection: Sendable {
    package struct Choice: Sendable, Hashable {
        /// The rule code, for example `R402`.
        package var code: String
        package var location: Diagnostic.Location
        package var fix: Fix
    }

    /// A fix that cannot be applied. The cause is a bug in its rule or a problem with the file, never a mistake of the author.
    package struct Refusal: Sendable, Hashable {
        /// The rule code, for example `R402`.
        package var code: String
        package var location: Diagnostic.Location
        package var reason: Message
    }

    /// Which fixes may be applied.
    package enum Trust: Sendable {
        /// Only fixes with exactly one correct result.
        case safe
        /// Also fixes that need human review.
        case offered
    }

    /// The chosen fixes, in the order of the findings.
    package private(set) var chosen: [Choice] = []
    package private(set) var refused: [Refusal] = []
    /// The edits per file, sorted, without overlaps or duplicates.
    package private(set) var edits: [FileID: [Edit]] = [:]
    /// The renames, without duplicates.
    package private(set) var renames: [Fix.Rename] = []

    /// Chooses among the fixes of `diagnostics`. `home` maps a file to the one to edit (symbolic links can make two sources the same file)
    /// or returns nil if the file must not be edited. `isTaken` tells whether a path already exists. Files in `single` get one fix only.
    package init(
        _ diagnostics: [Diagnostic], in texts: SourceTexts, trust: Trust, single: Set<FileID> = [], home: (FileID) -> FileID?,
        isTaken: (FilePath) -> Bool
    ) {
        var used: Set<FileID> = []
        var seen: Set<Fix> = []
        var claims = EditConflicts(texts)
        for diagnostic in diagnostics {
            let candidates = diagnostic.fixes.filter(\.isSafe) + (trust == .offered ? diagnostic.fixes.filter { !$0.isSafe } : [])
            guard let fix = candidates.first, Self.changesAnything(fix), seen.insert(fix).inserted else { continue }
            do throws(FixProblem) {
                let settled = try Self.settled(fix, texts, home, isTaken)
                let files = Set(settled.edits.map(\.span.file)).intersection(single)
                if used.isDisjoint(with: files), claims.claim(settled) {
                    used.formUnion(files)
                    chosen.append(Choice(code: diagnostic.code, location: diagnostic.location, fix: settled))
                }
            } catch {
                refused.append(Refusal(code: diagnostic.code, location: diagnostic.location, reason: error.message))
            }
        }
        edits = claims.edits
        renames = claims.renames
    }

    /// Returns the fix with its edits mapped by `home`, after checking that every edit matches its expected bytes.
    private static func settled(
        _ fix: Fix, _ texts: SourceTexts, _ home: (FileID) -> FileID?, _ isTaken: (FilePath) -> Bool
    ) throws(FixProblem) -> Fix {
        var fix = fix
        for index in fix.edits.indices {
            let edit = fix.edits[index]
            let bytes = texts[edit.span.file].bytes
            guard Int(edit.span.upper) <= bytes.count, bytes[edit.span.bytes].elementsEqual(edit.expected.utf8) else {
                throw .otherBytes(expected: edit.expected, found: texts.string(at: edit.span))
            }
            guard let file = home(edit.span.file) else { throw .outside(texts[edit.span.file].path) }
            fix.edits[index].span.file = file
        }
        for rename in fix.renames where isTaken(rename.new) { throw .taken(rename.new) }
        if hasOverlappingEdits(fix) { throw .overlappingEdits }
        if hasConflictingRenames(fix) { throw .conflictingRenames }
        return fix
    }

    /// Rejects no-op fixes: they would be chosen again in every round.
    private static func changesAnything(_ fix: Fix) -> Bool {
        !fix.renames.isEmpty || fix.edits.contains { !$0.expected.utf8.elementsEqual($0.replacement.utf8) }
    }

    /// Whether two different renames have the same file or the same target.
    private static func hasConflictingRenames(_ fix: Fix) -> Bool {
        let renames = Set(fix.renames)
        return Set(renames.map(\.old)).count < renames.count || Set(renames.map(\.new)).count < renames.count
    }

    /// Whether two of its edits overlap or insert at the same position.
    private static func hasOverlappingEdits(_ fix: Fix) -> Bool {
        let edits = Set(fix.edits).sorted { $0.span < $1.span }
        return edits.adjacentPairs().contains { first, second in
            first.span.file == second.span.file && (second.span.lower < first.span.upper || second.span == first.span)
        }
    }
}
