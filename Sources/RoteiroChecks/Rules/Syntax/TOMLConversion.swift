import Algorithms
import RoteiroCore

/// Rewrites front matter in TOML as YAML, if each line is a simple key and value.
struct TOMLConversion {
    let fixes: [Fix]

    /// `span` is the first `+++`. Returns nil for tables, texts of several lines and other forms that YAML writes in another way.
    init?(at span: Span, in texts: SourceTexts) {
        let bytes = texts[span.file].bytes
        var edits = [Edit(at: span, expected: "+++", replacement: "---")]
        var start = Int(span.upper)
        while start < bytes.count {
            let line = bytes[start...].prefix { $0 != 0x0A }
            let words = line.trimming { $0 <= 0x20 }
            if words.elementsEqual("+++".utf8) {
                let place = Span(span.file, words.startIndex, words.endIndex)
                edits.append(Edit(at: place, expected: "+++", replacement: "---"))
                fixes = [Fix(title: Message("write the front matter in YAML"), isSafe: false, edits: edits)]
                return
            }
            if !words.isEmpty, words.first != UInt8(ascii: "#") {
                guard let edit = Self.edit(words, span.file, texts) else { return nil }
                edits.append(edit)
            }
            start = line.endIndex + 1
        }
        return nil
    }

    /// Replaces ` = ` by `: `.
    private static func edit(_ line: ArraySlice<UInt8>, _ file: FileID, _ texts: SourceTexts) -> Edit? {
        guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let key = line[..<sign].trimming { $0 <= 0x20 }
        let value = line[(sign + 1)...].trimming { $0 <= 0x20 }
        guard !key.isEmpty, key.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }),
            isSimple(value)
        else {
            return nil
        }
        let place = Span(file, key.endIndex, value.startIndex)
        return Edit(at: place, expected: texts.string(at: place), replacement: ": ")
    }

    /// A text in quotes, a list of them on one line, a number, a date, `true` or `false` are the same in YAML.
    private static func isSimple(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, let last = value.last else { return false }
        let triples = [Array("\"\"\"".utf8), Array("\'\'\'".utf8)]
        if triples.contains(where: { value.starts(with: $0) }) { return false }
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\'"): return value.count > 1 && last == first
        case UInt8(ascii: "["): return last == UInt8(ascii: "]")
        default: return value.allSatisfy { $0.isASCIIAlphanumeric || "+-.:_".utf8.contains($0) }
        }
    }
}
