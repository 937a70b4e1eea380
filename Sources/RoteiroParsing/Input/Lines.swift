import Algorithms

/// The lines of a text as cmark counts them: LF, CRLF and CR end lines, and only they.
struct Lines {
    /// Where each line begins; the last entry is the end of the text.
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

    /// How many lines; a text that ends with a line break has no empty line after it.
    var count: Int { max(0, starts.count - 1) }

    /// Where a line, from 1, begins; the end of the text for a line after the last.
    func start(of line: Int) -> Int { starts[min(max(line, 1), starts.count) - 1] }

    /// The bytes of a line, from 1, without its line break.
    func content(of line: Int) -> Range<Int> {
        guard line >= 1, line <= count else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = starts[line]
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The line, from 1, of a byte.
    func line(at offset: Int) -> Int { max(1, min(starts.partitioningIndex { $0 > offset }, count)) }
}
