/// The number of a text in the site's list of source texts (`SourceTexts`).
package struct FileID: Sendable, Hashable, Comparable {
    /// The index into `SourceTexts`.
    package let index: UInt32

    /// The text at `index` of the site's list.
    package init(_ index: Int) {
        self.index = UInt32(index)
    }

    /// The order of the list.
    package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}
