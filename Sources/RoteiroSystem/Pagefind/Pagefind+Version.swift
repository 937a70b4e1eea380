extension Pagefind {
    /// A version number such as `1.5.2`.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        package let major: Int
        package let minor: Int
        package let patch: Int

        package init(major: Int, minor: Int, patch: Int = 0) {
            self.major = major
            self.minor = minor
            self.patch = patch
        }

        /// Parses the first version in `text`, such as `pagefind 1.5.2`. Suffixes such as `-beta.1` are ignored.
        package init?(in text: String) {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = word.prefix { $0 != "-" && $0 != "+" }.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
                guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { continue }
                self.init(major: major, minor: minor, patch: patch)
                return
            }
            return nil
        }

        package var description: String { "\(major).\(minor).\(patch)" }

        package static func < (one: Version, other: Version) -> Bool {
            (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch)
        }
    }
}
