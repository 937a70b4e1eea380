/// A file that cannot be published as it is.
package struct FileFault: Error, Sendable, Hashable {
    package enum Problem: Sendable, Hashable {
        /// Reading failed. The text is the system's error message.
        case unreadable(Message)
        /// A folder, a pipe or a device in place of a file.
        case notAFile
        /// A symbolic link without a target.
        case danglingLink
        /// A symbolic link to a target outside the project.
        case linkOutside
        /// The file name is not valid UTF-8. In `path`, U+FFFD replaces the invalid bytes.
        case nameNotUTF8
        /// The path equals another one except for letter case or Unicode normalization.
        case clash(FilePath)
        /// One of too many links to a folder.
        case linkRepeated
        /// A page in a format that is not read, such as `.mdx`.
        case notRead
        /// The page has the address of another one, in the folder of the source language.
        case sameAddress(FilePath)
        /// The file exceeds the size limit of pages or images.
        case tooLarge(bytes: Int, limit: Int)
    }

    package let path: FilePath
    package let problem: Problem

    package init(path: FilePath, problem: Problem) {
        self.path = path
        self.problem = problem
    }
}
