/// The index of a text in `SourceTexts`.
package struct FileID: Sendable, Hashable, Comparable {
    package let index: UInt32

    package init(_ index: Int) {
        self.index = UInt32(index)
    }

    package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}
