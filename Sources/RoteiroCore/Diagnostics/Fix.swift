package struct Fix: Sendable, Hashable {
    package var title: Message
    /// The fix can be applied without review, because it is the only correct one.
    package var isSafe: Bool
    /// Applied all or none, together with `renames`.
    package var edits: [Edit]
    package var renames: [Rename]

    package init(title: Message, isSafe: Bool, edits: [Edit], renames: [Rename] = []) {
        self.title = title
        self.isSafe = isSafe
        self.edits = edits
        self.renames = renames
    }

    /// A move of a file, to a path where no file exists yet.
    package struct Rename: Sendable, Hashable {
        package var old: FilePath
        package var new: FilePath

        package init(from old: FilePath, to new: FilePath) {
            self.old = old
            self.new = new
        }
    }
}
