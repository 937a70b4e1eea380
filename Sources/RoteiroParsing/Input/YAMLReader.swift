package import RoteiroCore
import Yams

/// Parses YAML into values with the span of every key and value.
package enum YAMLReader {
    /// Why a text is rejected.
    package struct Problem: Error, Sendable, Hashable {
        /// libyaml's message, or that of a limit of this reader.
        package var message: String
        package var span: Span
    }

    /// Parses the bytes `range` of a file. Returns nil if they contain only blanks and comments.
    package static func read(_ source: [UInt8], _ range: Range<Int>, file: FileID) -> Result<Located<MetadataValue>?, Problem> {
        let text = String(decoding: source[range], as: UTF8.self)
        var places = Places(source: Array(source[range]), offset: range.lowerBound, file: file)
        do {
            if let tooMany = places.tooManyAliases { throw tooMany }
            guard let node = try Yams.compose(yaml: text) else { return .success(nil) }
            return .success(try places.value(node, depth: 0))
        } catch let problem as Problem {
            return .failure(problem)
        } catch let error as YamlError {
            return .failure(places.problem(error))
        } catch {
            return .failure(Problem(message: "\(error)", span: places.span(line: 1, column: 1, length: 1)))
        }
    }
}

/// Converts nodes to values, and libyaml's lines and columns to byte offsets.
private struct Places {
    let source: [UInt8]
    let offset: Int
    let file: FileID
    private let lineStarts: [Int]
    /// The position looked up last. The next one is usually further on the same line.
    private var last = (line: 1, column: 1, offset: 0)
    /// Deeper maps and lists are an error, because their consumers are recursive.
    private static let maximumDepth = 32
    /// More aliases are an error: nested aliases can expand a few lines to gigabytes.
    private static let maximumAliases = 16

    init(source: [UInt8], offset: Int, file: FileID) {
        self.source = source
        self.offset = offset
        self.file = file
        lineStarts = Places.lineStarts(source)
    }

    /// YAML 1.1 also ends lines at U+0085, U+2028 and U+2029.
    private static func lineStarts(_ source: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in source.enumerated() {
            let ends: Bool
            switch byte {
            case 0x0A: ends = true
            case 0x85: ends = index > 0 && source[index - 1] == 0xC2
            case 0x0D: ends = index + 1 == source.count || source[index + 1] != 0x0A
            case 0xA8, 0xA9: ends = index > 1 && source[index - 1] == 0x80 && source[index - 2] == 0xE2
            default: ends = false
            }
            if ends { starts.append(index + 1) }
        }
        return starts
    }

    /// Lines and columns are 1-based, and columns count Unicode scalars. `length` is in bytes.
    mutating func span(line: Int, column: Int, length: Int) -> Span {
        let number = min(max(line, 1), lineStarts.count)
        let end = number < lineStarts.count ? lineStarts[number] : source.count
        if last.line != number || last.column > column { last = (number, 1, lineStarts[number - 1]) }
        while last.column < column, last.offset < end {
            last.offset += 1
            while last.offset < end, source[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
            last.column += 1
        }
        var textEnd = end
        while textEnd > last.offset, source[textEnd - 1] == 0x0A || source[textEnd - 1] == 0x0D { textEnd -= 1 }
        return Span(file, offset + last.offset, offset + min(textEnd, last.offset + max(1, length)))
    }

    /// Counts aliases before libyaml expands them, by their syntax: `*name` after a blank or a bracket.
    var tooManyAliases: YAMLReader.Problem? {
        var count = 0
        for index in source.indices.dropLast() where source[index] == UInt8(ascii: "*") && source[index + 1] > 0x20 {
            guard index > 0, " \t\n\r[{,:-".utf8.contains(source[index - 1]) else { continue }
            count += 1
            if count > Places.maximumAliases {
                return .init(message: "too many aliases", span: Span(file, offset + index, offset + index + 1))
            }
        }
        return nil
    }

    mutating func problem(_ error: YamlError) -> YAMLReader.Problem {
        switch error {
        case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _), .composer(_, let message, let mark, _):
            return .init(message: message, span: span(line: mark.line, column: mark.column, length: 1))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map(\.description).sorted().joined(separator: ", ")
            return .init(
                message: "duplicate key: \(names)", span: span(line: context.mark.line, column: context.mark.column, length: 1))
        default: return .init(message: "\(error)", span: span(line: 1, column: 1, length: 1))
        }
    }

    mutating func value(_ node: Node, depth: Int) throws(YAMLReader.Problem) -> Located<MetadataValue> {
        let mark = YAMLMark(node.mark)
        if depth > Places.maximumDepth {
            throw .init(message: "nested too deeply", span: span(line: mark.line, column: mark.column, length: 1))
        }
        switch node {
        case .scalar(let scalar):
            let place = span(line: mark.line, column: mark.column, length: writtenLength(scalar, at: mark))
            return Located(self.scalar(scalar), at: quoted(place, scalar.style) ?? place)
        case .sequence(let sequence):
            var place = span(line: mark.line, column: mark.column, length: 1)
            var values: [Located<MetadataValue>] = []
            for element in sequence {
                let element = try value(element, depth: depth + 1)
                values.append(element)
                place.upper = max(place.upper, element.span.upper)
            }
            return Located(.list(values), at: closed(place))
        case .mapping(let mapping):
            var place = span(line: mark.line, column: mark.column, length: 1)
            var entries: [MetadataValue.Entry] = []
            for (key, element) in mapping {
                let key = try value(key, depth: depth + 1)
                let element = try value(element, depth: depth + 1)
                entries.append(.init(key: Located(key.value.string ?? "", at: key.span), value: element))
                place.upper = max(place.upper, element.span.upper)
            }
            return Located(.map(entries), at: closed(place))
        case .alias:
            throw .init(message: "aliases are not supported", span: span(line: mark.line, column: mark.column, length: 1))
        }
    }

    /// Extends the span of a flow sequence or mapping to its closing bracket.
    private func closed(_ place: Span) -> Span {
        let closing: UInt8
        switch source[(Int(place.lower) - offset)...].first {
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
        default: return place
        }
        guard let end = source[(Int(place.upper) - offset)...].firstIndex(of: closing) else { return place }
        return Span(file, Int(place.lower), offset + end + 1)
    }

    /// Extends the span of a quoted scalar to its closing quote on the same line. With escapes, the source is longer than the value.
    private func quoted(_ place: Span, _ style: Node.Scalar.Style) -> Span? {
        let start = Int(place.lower) - offset
        let quote = UInt8(ascii: style == .doubleQuoted ? "\"" : "'")
        guard style == .doubleQuoted || style == .singleQuoted, start < source.count, source[start] == quote else { return nil }
        var index = start + 1
        while index < source.count, source[index] != 0x0A, source[index] != 0x0D {
            if source[index] == UInt8(ascii: "\\"), style == .doubleQuoted {
                index += 2
                continue
            }
            if source[index] == quote {
                let isDoubled = style == .singleQuoted && index + 1 < source.count && source[index + 1] == quote
                if !isDoubled { return Span(file, Int(place.lower), offset + index + 1) }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private func writtenLength(_ scalar: Node.Scalar, at mark: YAMLMark) -> Int {
        let quotes = scalar.style == .doubleQuoted || scalar.style == .singleQuoted ? 2 : 0
        return scalar.string.utf8.count + quotes
    }

    /// Resolves plain scalars to null, Booleans and integers, following the core schema of YAML 1.2. Quoted scalars are strings.
    private func scalar(_ scalar: Node.Scalar) -> MetadataValue {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case let text:
            // Only canonical integers are numbers: `007` and `1_000` stay strings.
            if let number = Int(text), String(number) == text { return .int(number) }
            return .string(text)
        }
    }
}

/// A position as libyaml counts it: 1-based, with columns in Unicode scalars.
private struct YAMLMark {
    var line = 1
    var column = 1

    init(_ mark: Mark?) {
        guard let mark else { return }
        line = mark.line
        column = mark.column
    }
}
