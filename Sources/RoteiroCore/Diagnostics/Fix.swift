/// A way to mend a finding.
package struct Fix: Sendable, Hashable {
    /// What it does.
    package var title: Message
    /// A machine may apply it unasked: there is exactly one right answer.
    package var isSafe: Bool
    /// All of them or none.
    package var edits: [Edit]
    /// Files that get another name, with the edits or not at all.
    package var renames: [Rename]

    /// `edits` and `renames`, together.
    package init(title: Message, isSafe: Bool, edits: [Edit], renames: [Rename] = []) {
        self.title = title
        self.isSafe = isSafe
        self.edits = edits
        self.renames = renames
    }

    /// A file that moves. Nothing may stand at its new place yet.
    package struct Rename: Sendable, Hashable {
        /// Relative to the project.
        package var old: FilePath
        /// Relative to the project.
        package var new: FilePath

        /// `old` becomes `new`.
        package init(from old: FilePath, to new: FilePath) {
            self.old = old
            self.new = new
        }
    }
}
