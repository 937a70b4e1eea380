extension Pagefind {
    /// Of a program: `1.5.2`.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// What it must not change alone for.
        package let major: Int
        /// What is new.
        package let minor: Int
        /// What is mended.
        package let patch: Int

        /// A version by its numbers.
        package init(major: Int, minor: Int, patch: Int = 0) {
            self.major = major
            self.minor = minor
            self.patch = patch
        }

        /// The first word of `text` that is a version: `pagefind 1.5.2`; nil where none is. What follows the numbers (`-beta.1`) does not count.
        package init?(in text: String) {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = word.prefix { $0 != "-" && $0 != "+" }.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
                guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { continue }
                self.init(major: major, minor: minor, patch: patch)
                return
            }
            return nil
        }

        /// As programs print it.
        package var description: String { "\(major).\(minor).\(patch)" }

        /// By number, the greatest part first.
        package static func < (one: Version, other: Version) -> Bool {
            (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch)
        }
    }
}
