import Algorithms

extension StringProtocol {
    /// Removes spaces, but no other white space, at both ends.
    package var trimmingSpaces: String { String(trimming { $0 == " " }) }
}

extension String {
    /// Removes spaces and control characters at both ends, such as the space that an icon in a heading leaves.
    package var trimmingBlanks: String { String(decoding: utf8.trimming { $0 <= 0x20 }, as: UTF8.self) }
}
