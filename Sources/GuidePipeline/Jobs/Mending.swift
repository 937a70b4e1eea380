public import GuideModel
public import GuideText

/// What fixes make of a site. Nothing is written yet.
public struct Mending: Sendable {
    /// A file that fixes change.
    public struct File: Sendable {
        /// Relative to the project.
        public var path: FilePath
        /// Where it is, all links followed.
        public var realPath: String
        /// Its bytes before and after.
        public var text: EditedText
    }

    /// A fix that was applied, or one that could not be.
    public struct Entry: Sendable {
        /// Of the finding, for example `R402`.
        public var code: String
        /// `path:line:column` of the finding in its round.
        public var place: String
        /// What the fix does, or why it is refused.
        public var words: Words
        /// Whether it is safe.
        public var isSafe: Bool
    }

    /// How many rounds of fixes there are at most: each is made from the text that the one before left.
    public static let limit = 10

    /// What a check tells of the site as it is.
    public internal(set) var before: CheckOutcome
    /// What it tells of the site with all fixes in it.
    public internal(set) var after: CheckOutcome
    /// In the order of their paths.
    public internal(set) var files: [File] = []
    /// Files that get another name.
    public internal(set) var renames: [Fix.Rename] = []
    /// In the order of the rounds.
    public internal(set) var applied: [Entry] = []
    /// Fixes that met other bytes than they expect, or a file that is not the project's.
    public internal(set) var refused: [Entry] = []
    /// No fix is left that could be applied; false when the rounds were used up.
    public internal(set) var isSettled = true

    /// All changes, as `git apply` and `patch -p1` read them in the project's folder.
    public var diff: [UInt8] {
        let moved = renames.map { UnifiedDiff(EditedText([]), from: $0.old.string, to: $0.new.string).bytes }
        return (moved + files.map { UnifiedDiff($0.text, from: $0.path.string, to: $0.path.string).bytes }).flatMap { $0 }
    }

    /// Writes the changed files and gives the renamed ones their names; links stay links, permissions are kept.
    ///
    /// First of all it makes sure that no file has changed since it was read: then nothing at all is written.
    public func write(_ project: Project, to disk: some Disk) throws(DiskError) {
        for file in files where try disk.read(file.realPath) != file.text.original {
            throw DiskError(action: "write", path: file.path.string, reason: "it was changed meanwhile; nothing was written")
        }
        for rename in renames { try disk.move(project.path(rename.old.string), to: project.path(rename.new.string)) }
        for file in files { try disk.write(file.text.bytes, to: file.realPath) }
    }
}
