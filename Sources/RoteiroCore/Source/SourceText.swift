import Algorithms

/// A source file with an index of its lines.
package struct SourceText: Sendable {
    /// Relative to the folder of `roteiro.yml`, separated by `/`.
    package let path: String
    /// The content of the file, which is read once.
    package let bytes: [UInt8]
    /// The byte offset of each line. Only LF, CRLF and CR end a line.
    package let lineStarts: [UInt32]
    /// The number of scalars that start before each `stride`-th byte; empty if all lines are short. Without it, computing the
    /// columns of 100,000 findings on a line of 1 MB would scan the line from its start each time.
    private let scalarCounts: [UInt32]
    private static let stride = 1024

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 40 + 1)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A || (byte == 0x0D && !(index < buffer.count && buffer[index] == 0x0A)) {
                    starts.append(UInt32(index))
                }
            }
        }
        lineStarts = starts
        scalarCounts = Self.isLong(starts, bytes.count) ? Self.scalarCounts(of: bytes) : []
    }

    /// Returns whether a line is longer than four strides.
    private static func isLong(_ starts: [UInt32], _ end: Int) -> Bool {
        var next = end
        for start in starts.reversed() {
            if next - Int(start) > 4 * stride { return true }
            next = Int(start)
        }
        return false
    }

    private static func scalarCounts(of bytes: [UInt8]) -> [UInt32] {
        var counts: [UInt32] = []
        counts.reserveCapacity(bytes.count / stride + 1)
        var count: UInt32 = 0
        bytes.withUnsafeBufferPointer { buffer in
            for index in 0...buffer.count {
                if index % stride == 0 { counts.append(count) }
                if index < buffer.count, buffer[index] & 0xC0 != 0x80 { count += 1 }
            }
        }
        return counts
    }

    /// A position as editors display it.
    package struct Position: Sendable, Hashable {
        /// From 1; 0 for the whole file.
        package var line: Int
        /// From 1, in Unicode scalars. A tab counts as one; a byte order mark is not counted.
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Returns the line, from 1, that contains the byte at `offset`.
    package func line(at offset: Int) -> Int { max(1, lineStarts.partitioningIndex { Int($0) > offset }) }

    /// Returns the position of the byte at `offset`, which may be the end of the text.
    package func position(at offset: Int) -> Position {
        let line = line(at: offset)
        let isMarked = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = Int(lineStarts[line - 1]) + (isMarked ? 3 : 0)
        return Position(line: line, column: 1 + scalars(in: start..<max(start, min(offset, bytes.count))))
    }

    /// Returns the number of scalars that start in a byte range.
    private func scalars(in range: Range<Int>) -> Int {
        if scalarCounts.isEmpty || range.count < 2 * Self.stride { return counted(range) }
        let (first, last) = (range.lowerBound / Self.stride + 1, range.upperBound / Self.stride)
        return counted(range.lowerBound..<first * Self.stride) + Int(scalarCounts[last] - scalarCounts[first])
            + counted(last * Self.stride..<range.upperBound)
    }

    private func counted(_ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Returns the byte range of a line, from 1, without its line ending; an empty range if there is no such line.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return 0..<0 }
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
