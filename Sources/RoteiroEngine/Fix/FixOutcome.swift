package import RoteiroCore
package import RoteiroSystem

/// The result of applying fixes in memory.
package struct FixOutcome: Sendable {
    package struct File: Sendable {
        /// Relative to the project, with links resolved.
        package var path: FilePath
        /// The original and edited bytes.
        package var text: EditedText
    }

    /// An applied or refused fix.
    package struct Entry: Sendable {
        /// The rule code, for example `R402`.
        package var code: String
        /// The `path:line:column` of the finding, in the text of its round.
        package var place: String
        /// The title of the fix, or why it was refused.
        package var message: Message
        package var isSafe: Bool
    }

    /// The maximum number of rounds. Each round works on the text left by the previous one.
    package static let limit = 10

    /// The result of a check before fixes.
    package internal(set) var before: CheckOutcome
    /// The result of a check after all fixes.
    package internal(set) var after: CheckOutcome
    /// The changed files, sorted by path.
    package internal(set) var files: [File] = []
    package internal(set) var renames: [Fix.Rename] = []
    /// The applied fixes, in the order of the rounds.
    package internal(set) var applied: [Entry] = []
    /// Fixes that could not be applied.
    package internal(set) var refused: [Entry] = []
    /// Whether no fix is left to apply; false if the limit of rounds was reached.
    package internal(set) var isSettled = true
    /// The rules whose fixes undo each other, so that the same text came back; then nothing is changed. Empty if there are none.
    package internal(set) var circle: [String] = []

    /// All changes in the format of `git apply` and `patch -p1`, relative to the project folder.
    package var diff: [UInt8] {
        let moved = renames.map { UnifiedDiff(EditedText([]), from: $0.old.string, to: $0.new.string).bytes }
        return (moved + files.map { UnifiedDiff($0.text, from: $0.path.string, to: $0.path.string).bytes }).flatMap { $0 }
    }

    /// Writes and renames the files atomically. Links and permissions are kept.
    package func write(_ project: Project, to disk: some WritableDisk) throws(Project.Failure) {
        var transaction = FileTransaction()
        for rename in renames { transaction.move(rename.old, to: rename.new) }
        for file in files { transaction.write(file.text.bytes, to: file.path, over: file.text.original) }
        let projectFiles = try project.files(on: disk)
        do { try transaction.commit(in: projectFiles, on: disk) } catch { throw .disk(error) }
    }
}
