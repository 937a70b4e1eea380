package import RoteiroCore
package import RoteiroSystem

/// What fixes make of a site. Nothing is written yet.
package struct FixOutcome: Sendable {
    /// A file that fixes change.
    package struct File: Sendable {
        /// Relative to the project, all links followed.
        package var path: FilePath
        /// Its bytes before and after.
        package var text: EditedText
    }

    /// A fix that was applied, or one that could not be.
    package struct Entry: Sendable {
        /// Of the finding, for example `R402`.
        package var code: String
        /// `path:line:column` of the finding in its round.
        package var place: String
        /// What the fix does, or why it is refused.
        package var words: Message
        /// Whether it is safe.
        package var isSafe: Bool
    }

    /// How many rounds of fixes there are at most: each is made from the text that the one before left.
    package static let limit = 10

    /// What a check tells of the site as it is.
    package internal(set) var before: CheckOutcome
    /// What it tells of the site with all fixes in it.
    package internal(set) var after: CheckOutcome
    /// In the order of their paths.
    package internal(set) var files: [File] = []
    /// Files that get another name.
    package internal(set) var renames: [Fix.Rename] = []
    /// In the order of the rounds.
    package internal(set) var applied: [Entry] = []
    /// Fixes that met other bytes than they expect, or a file that is not the project's.
    package internal(set) var refused: [Entry] = []
    /// No fix is left that could be applied; false when the rounds were used up.
    package internal(set) var isSettled = true

    /// All changes, as `git apply` and `patch -p1` read them in the project's folder.
    package var diff: [UInt8] {
        let moved = renames.map { UnifiedDiff(EditedText([]), from: $0.old.string, to: $0.new.string).bytes }
        return (moved + files.map { UnifiedDiff($0.text, from: $0.path.string, to: $0.path.string).bytes }).flatMap { $0 }
    }

    /// Writes the changed files and gives the renamed ones their names, all or none; links stay links, permissions are kept.
    package func write(_ project: Project, to disk: some WritableDisk) throws(Project.Failure) {
        var transaction = FileTransaction()
        for rename in renames { transaction.move(rename.old, to: rename.new) }
        for file in files { transaction.write(file.text.bytes, to: file.path, over: file.text.original) }
        let projectFiles = try project.files(on: disk)
        do { try transaction.commit(in: projectFiles, on: disk) } catch { throw .disk(error) }
    }
}
