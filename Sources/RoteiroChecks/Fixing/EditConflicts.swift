import RoteiroCore

/// Tracks which bytes and file paths the accepted fixes already change.
struct EditConflicts {
    /// The accepted edits. Their numbers in `slots` start at 1.
    private var accepted: [Edit] = []
    /// Maps each slot to the number of the edit that occupies it, or 0. Slot `2n + 1` is byte `n`; slot `2n` is the position before it.
    private var slots: [FileID: [Int32]] = [:]
    private var moves: [FilePath: FilePath] = [:]
    private var targets: Set<FilePath> = []
    private let texts: SourceTexts

    init(_ texts: SourceTexts) {
        self.texts = texts
    }

    /// The accepted edits per file, sorted by span.
    var edits: [FileID: [Edit]] {
        Dictionary(grouping: accepted, by: \.span.file).mapValues { $0.sorted { $0.span < $1.span } }
    }

    /// The accepted renames, sorted by the old path.
    var renames: [Fix.Rename] { moves.sorted { $0.key < $1.key }.map { Fix.Rename(from: $0.key, to: $0.value) } }

    /// Accepts the fix if none of its edits and renames conflicts with an accepted one; otherwise returns false and accepts nothing.
    /// Identical replacements are shared. Identical insertions conflict, because each would insert its own text.
    mutating func claim(_ fix: Fix) -> Bool {
        let before = accepted.count
        let fresh = fix.renames.filter { moves[$0.old] != $0.new }
        guard fresh.allSatisfy({ moves[$0.old] == nil && !targets.contains($0.new) }), fix.edits.allSatisfy({ claim($0) }) else {
            for taken in accepted[before...] { mark(taken, 0) }
            accepted.removeSubrange(before...)
            return false
        }
        for rename in fresh {
            moves[rename.old] = rename.new
            targets.insert(rename.new)
        }
        return true
    }

    private mutating func claim(_ edit: Edit) -> Bool {
        if slots[edit.span.file] == nil {
            slots[edit.span.file] = Array(repeating: 0, count: texts[edit.span.file].bytes.count * 2 + 1)
        }
        for slot in Self.slots(of: edit) {
            let number = Int(slots[edit.span.file]?[slot] ?? 0)
            if number > 0 { return accepted[number - 1] == edit && edit.span.count > 0 }
        }
        accepted.append(edit)
        mark(edit, Int32(accepted.count))
        return true
    }

    private mutating func mark(_ edit: Edit, _ number: Int32) {
        for slot in Self.slots(of: edit) { slots[edit.span.file]?[slot] = number }
    }

    /// An insertion occupies the position between two bytes. A replacement occupies its bytes and the positions between them.
    private static func slots(of edit: Edit) -> ClosedRange<Int> {
        let (lower, upper) = (Int(edit.span.lower) * 2, Int(edit.span.upper) * 2)
        return lower == upper ? lower...lower : (lower + 1)...(upper - 1)
    }
}
