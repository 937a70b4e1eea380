import Algorithms

/// The changes of a text by whole lines. Lines end with LF, as in diffs; a preceding CR belongs to the line.
struct LineDiff {
    /// A replacement of lines.
    struct Region {
        /// Line indexes, from 0.
        var old: Range<Int>
        /// Lines with their line endings.
        var new: [ArraySlice<UInt8>]
    }

    /// Regions with their common context lines.
    struct Hunk {
        /// Line indexes of the old text, from 0.
        var lines: Range<Int>
        var regions: [Region]
    }

    /// Sorted, not adjacent, and without unchanged lines at either end.
    private(set) var all: [Region] = []
    private let old: [UInt8]
    private let starts: [Int]

    init(_ text: EditedText) {
        old = text.original
        starts = Self.lineStarts(of: old[...])
        var group: [EditedText.Change] = []
        var end = 0
        for change in text.changes {
            let first = line(at: change.range.lowerBound)
            if !group.isEmpty, first >= end {
                add(group, upTo: end)
                group = []
            }
            group.append(change)
            end = min(starts.count, line(at: change.range.upperBound) + 1)
        }
        if !group.isEmpty { add(group, upTo: end) }
    }

    /// Returns a line of the old text with its line ending.
    func line(_ index: Int) -> ArraySlice<UInt8> { old[offset(of: index)..<offset(of: index + 1)] }

    /// Merges regions at most twice `context` lines apart into one hunk.
    func hunks(context: Int) -> [Hunk] {
        var hunks: [Hunk] = []
        for region in all {
            let lines = max(0, region.old.lowerBound - context)..<min(starts.count, region.old.upperBound + context)
            if let last = hunks.last, last.lines.upperBound >= lines.lowerBound {
                hunks[hunks.count - 1].lines = last.lines.lowerBound..<lines.upperBound
                hunks[hunks.count - 1].regions.append(region)
            } else {
                hunks.append(Hunk(lines: lines, regions: [region]))
            }
        }
        return hunks
    }

    /// Adds the lines that contain the changes, without equal lines at either end.
    private mutating func add(_ changes: [EditedText.Change], upTo end: Int) {
        var lines = line(at: changes[0].range.lowerBound)..<max(end, line(at: changes[0].range.lowerBound))
        var bytes: [UInt8] = []
        var place = offset(of: lines.lowerBound)
        for change in changes {
            bytes += old[place..<change.range.lowerBound] + change.replacement
            place = change.range.upperBound
        }
        bytes += old[place..<max(place, offset(of: lines.upperBound))]
        let newStarts = Self.lineStarts(of: bytes[...])
        var new = zip(newStarts, newStarts.dropFirst() + [bytes.count]).map { bytes[$0..<$1] }[...]
        while let first = new.first, !lines.isEmpty, first == line(lines.lowerBound) {
            new.removeFirst()
            lines = (lines.lowerBound + 1)..<lines.upperBound
        }
        while let last = new.last, !lines.isEmpty, last == line(lines.upperBound - 1) {
            new.removeLast()
            lines = lines.lowerBound..<(lines.upperBound - 1)
        }
        if !lines.isEmpty || !new.isEmpty { all.append(Region(old: lines, new: Array(new))) }
    }

    private func offset(of line: Int) -> Int { line < starts.count ? starts[line] : old.count }

    /// Returns the line that contains the byte at `offset`; at the end of a text with a final line ending, the index after the last
    /// line.
    private func line(at offset: Int) -> Int {
        if offset == old.count { return old.last == 0x0A || old.isEmpty ? starts.count : starts.count - 1 }
        return max(0, starts.partitioningIndex { $0 > offset } - 1)
    }

    private static func lineStarts(of bytes: ArraySlice<UInt8>) -> [Int] {
        var starts = bytes.isEmpty ? [] : [bytes.startIndex]
        for index in bytes.indices.dropLast() where bytes[index] == 0x0A { starts.append(index + 1) }
        return starts
    }
}
