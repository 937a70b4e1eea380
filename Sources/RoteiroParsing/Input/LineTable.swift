import Algorithms

/// The lines of a text as cmark counts them: only LF, CRLF and CR end a line.
struct LineTable {
    /// The offset of each line; the last entry is the end of the text.
    let starts: [Int]
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        var starts = [0]
        starts.reserveCapacity(bytes.count / 30 + 2)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A || (byte == 0x0D && !(index < buffer.count && buffer[index] == 0x0A)) { starts.append(index) }
            }
        }
        if starts.last != bytes.count { starts.append(bytes.count) }
        self.starts = starts
        self.bytes = bytes
    }

    /// The number of lines. A line break at the end of the text does not start another line.
    var count: Int { max(0, starts.count - 1) }

    /// The offset of a 1-based line; the end of the text for a line after the last.
    func start(of line: Int) -> Int { starts[min(max(line, 1), starts.count) - 1] }

    /// The bytes of a 1-based line without its line break.
    func content(of line: Int) -> Range<Int> {
        guard line >= 1, line <= count else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = starts[line]
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The 1-based line that contains a byte offset.
    func line(at offset: Int) -> Int { max(1, min(starts.partitioningIndex { $0 > offset }, count)) }
}
