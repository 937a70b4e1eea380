/// A file that cannot be part of the site as it is.
package struct FileFault: Error, Sendable, Hashable {
    package enum Problem: Sendable, Hashable {
        /// The machine would not read it; its own words.
        case unreadable(String)
        /// A folder, a pipe or a device where a file should be.
        case notAFile
        /// A link to nothing.
        case danglingLink
        /// A link to a place outside the project.
        case linkOutside
        /// The bytes of its name are not UTF-8; in `path`, U+FFFD stands for them.
        case nameNotUTF8
        /// It differs from another only by letter case or by Unicode form.
        case clash(FilePath)
        /// Larger than a page or an image may be.
        case tooLarge(bytes: Int, limit: Int)
    }

    package let path: FilePath
    package let problem: Problem

    package init(path: FilePath, problem: Problem) {
        self.path = path
        self.problem = problem
    }
}
