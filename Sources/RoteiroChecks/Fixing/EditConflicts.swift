import RoteiroCore

/// Which bytes of which files are taken by a fix that was chosen before.
struct EditConflicts {
    /// The edits by number, from 1.
    private var accepted: [Edit] = []
    /// The number of the edit that has a byte or a place between two: byte `n` is slot `2n + 1`, the place before it `2n`.
    private var slots: [FileID: [Int32]] = [:]
    private var moves: [FilePath: FilePath] = [:]
    private var targets: Set<FilePath> = []
    private let texts: SourceTexts

    init(_ texts: SourceTexts) {
        self.texts = texts
    }

    /// By file, in order.
    var edits: [FileID: [Edit]] {
        Dictionary(grouping: accepted, by: \.span.file).mapValues { $0.sorted { $0.span < $1.span } }
    }

    /// In the order of the old names.
    var renames: [Fix.Rename] { moves.sorted { $0.key < $1.key }.map { Fix.Rename(from: $0.key, to: $0.value) } }

    /// Takes what the fix needs; false, and nothing taken, when some of it is taken already by another edit or rename. A
    /// replacement that was accepted before is shared; an insertion is not: of two alike, each wants its own.
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

    /// An insertion has the place between two bytes; a replacement its bytes and the places between them.
    private static func slots(of edit: Edit) -> ClosedRange<Int> {
        let (lower, upper) = (Int(edit.span.lower) * 2, Int(edit.span.upper) * 2)
        return lower == upper ? lower...lower : (lower + 1)...(upper - 1)
    }
}
