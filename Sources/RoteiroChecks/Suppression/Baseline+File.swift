package import RoteiroCore

/// The JSON format of a baseline. Entries are sorted, one per line, to keep diffs readable.
extension Baseline {
    /// Why a baseline file cannot be read.
    package struct Problem: Error, Sendable, Hashable {
        /// The 1-based line of a JSON syntax error.
        package var line: Int?
        package let message: Message
    }

    private static let version = "1.0"

    /// The encoded file. The output is deterministic.
    package var json: [UInt8] {
        var bytes = Array("{\n  \"schemaVersion\": \"\(Baseline.version)\",\n  \"findings\": [".utf8)
        for (index, entry) in entries.enumerated() {
            bytes += Array((index == 0 ? "\n    " : ",\n    ").utf8)
            bytes += Baseline.line(of: entry)
        }
        return bytes + Array((entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    }

    private static func line(of entry: Entry) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("file", entry.key.file)
            json.member("code", entry.key.code)
            json.member("text", entry.key.text)
            json.member("line", entry.key.line)
            json.member("count", entry.count)
        }
        return json.bytes
    }

    /// Parses a baseline file.
    package init(json bytes: [UInt8]) throws(Problem) {
        let root: JSONValue
        do { root = try JSONReader.read(bytes) } catch { throw Problem(.noJSON, line: bytes.prefix(error.offset).count { $0 == 0x0A } + 1) }
        guard let version = root["schemaVersion"]?.string, let findings = root["findings"]?.array else { throw Problem(.noBaseline) }
        guard version.hasPrefix("1.") else { throw Problem(.version(version)) }
        var entries: [Entry] = []
        for (index, finding) in findings.enumerated() {
            guard let file = finding["file"]?.string, let code = finding["code"]?.string, let text = finding["text"]?.string,
                let line = finding["line"]?.string, let count = finding["count"]?.int, (1...1_000_000).contains(count)
            else { throw Problem(.entry(index + 1)) }
            let key = FindingKey(file: file, code: code, text: Baseline.isHash(text, line: line) ? "" : text, line: line)
            entries.append(Entry(key, count: count))
        }
        self.init(entries)
    }

    /// Whether the text is the hash of a secret, as earlier versions wrote it: `#` and 16 hexadecimal digits, without a line.
    private static func isHash(_ text: String, line: String) -> Bool {
        line.isEmpty && text.utf8.count == 17 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
    }
}

extension Baseline.Problem {
    fileprivate init(_ problem: Message, line: Int? = nil) {
        self.line = line
        self.message = Message("{problem}; fix it, or create it again with --update-baseline", ["problem": problem])
    }
}

extension Message {
    fileprivate static var noJSON: Message { Message("not JSON") }

    fileprivate static var noBaseline: Message {
        Message("not a Roteiro baseline")
    }

    fileprivate static func version(_ version: String) -> Message {
        Message("version {version} is from another Roteiro", ["version": version.quoted])
    }

    fileprivate static func entry(_ number: Int) -> Message {
        Message("finding {number} needs file, code, text, line and count", ["number": number])
    }
}
