package import RoteiroCore

/// The fixes that one round applies: each whole or not at all, and no two of them in each other's way.
///
/// Of the fixes of one finding, which are alternatives, the first safe one counts, else the first; one that several findings
/// share counts once. Earlier findings go first; a fix that overlaps with one before it waits for the next round, when it is made
/// anew from the fixed text.
package struct FixSelection: Sendable {
    /// A fix that is applied, and the finding that it fixes.
    package struct Choice: Sendable, Hashable {
        /// Its code, for example `R402`.
        package var code: String
        /// Where the finding was.
        package var location: Diagnostic.Location
        /// What is done about it.
        package var fix: Fix
    }

    /// A fix that cannot be applied, and why: a fault of its rule or of the machine, never of the author.
    package struct Refusal: Sendable, Hashable {
        /// Its code, for example `R402`.
        package var code: String
        /// Where the finding was.
        package var location: Diagnostic.Location
        /// Why not.
        package var reason: Message
    }

    /// Which fixes may be applied.
    package enum Trust: Sendable {
        /// Those that have exactly one right answer.
        case safe
        /// Also those that a person should look at.
        case offered
    }

    /// In the order of the findings.
    package private(set) var chosen: [Choice] = []
    /// Those that were found wanting.
    package private(set) var refused: [Refusal] = []
    /// By file, in order, not overlapping, each once.
    package private(set) var edits: [FileID: [Edit]] = [:]
    /// Each once.
    package private(set) var renames: [Fix.Rename] = []

    /// Chooses among the fixes of `diagnostics`. `home` is the text in whose file an edit is to be made (two texts may be one
    /// file, by a symbolic link); nil when that file may not be edited. `isTaken`: something stands at that path.
    package init(
        _ diagnostics: [Diagnostic], in texts: SourceTexts, trust: Trust, home: (FileID) -> FileID?, isTaken: (FilePath) -> Bool
    ) {
        var seen: Set<Fix> = []
        var claims = EditConflicts(texts)
        for diagnostic in diagnostics {
            let candidates = diagnostic.fixes.filter(\.isSafe) + (trust == .offered ? diagnostic.fixes.filter { !$0.isSafe } : [])
            guard let fix = candidates.first, Self.changesAnything(fix), seen.insert(fix).inserted else { continue }
            do throws(FixProblem) {
                let settled = try Self.settled(fix, texts, home, isTaken)
                if claims.claim(settled) {
                    chosen.append(Choice(code: diagnostic.code, location: diagnostic.location, fix: settled))
                }
            } catch {
                refused.append(Refusal(code: diagnostic.code, location: diagnostic.location, reason: error.words))
            }
        }
        edits = claims.edits
        renames = claims.renames
    }

    /// The fix with its edits in the files where they are to be made; every edit meets the bytes that it expects.
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
        if isAtOddsWithItself(fix) { throw .atOdds }
        return fix
    }

    /// A fix that changes nothing would be chosen in every round.
    private static func changesAnything(_ fix: Fix) -> Bool {
        !fix.renames.isEmpty || fix.edits.contains { !$0.expected.utf8.elementsEqual($0.replacement.utf8) }
    }

    /// Two of its edits want the same bytes, or one place between two.
    private static func isAtOddsWithItself(_ fix: Fix) -> Bool {
        let edits = Set(fix.edits).sorted { $0.span < $1.span }
        return zip(edits, edits.dropFirst()).contains { first, second in
            first.span.file == second.span.file && (second.span.lower < first.span.upper || second.span == first.span)
        }
    }
}
