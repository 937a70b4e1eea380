public import GuideModel
import Yams

/// YAML with the place of every key and value.
public enum YAMLReader {
    /// Why a text is no YAML.
    public struct Problem: Error, Sendable, Hashable {
        /// libyaml's own words.
        public var message: String
        /// Where it stumbled.
        public var span: Span
    }

    /// Reads the bytes `range` of a file. Nothing but blanks and comments gives nil.
    public static func read(_ source: [UInt8], _ range: Range<Int>, file: FileID) -> Result<Located<MetadataValue>?, Problem> {
        let text = String(decoding: source[range], as: UTF8.self)
        let places = Places(source: Array(source[range]), offset: range.lowerBound, file: file)
        do {
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

/// From lines and columns, as libyaml counts them, back to bytes.
private struct Places {
    let source: [UInt8]
    let offset: Int
    let file: FileID
    private let lines: Lines
    /// Deeper maps and lists are refused: everything that walks them recurses.
    private static let maximumDepth = 32

    init(source: [UInt8], offset: Int, file: FileID) {
        self.source = source
        self.offset = offset
        self.file = file
        lines = Lines(source)
    }

    /// Columns count Unicode scalars, from 1.
    func span(line: Int, column: Int, length: Int) -> Span {
        let content = lines.content(of: line)
        var start = content.lowerBound
        for _ in 1..<max(1, column) where start < content.upperBound {
            start += 1
            while start < content.upperBound, source[start] & 0xC0 == 0x80 { start += 1 }
        }
        return Span(file, offset + start, offset + min(content.upperBound, start + max(1, length)))
    }

    func problem(_ error: YamlError) -> YAMLReader.Problem {
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

    func value(_ node: Node, depth: Int) throws(YAMLReader.Problem) -> Located<MetadataValue> {
        let mark = Point(node.mark)
        if depth > Places.maximumDepth {
            throw .init(message: "nested too deeply", span: span(line: mark.line, column: mark.column, length: 1))
        }
        switch node {
        case .scalar(let scalar):
            let place = span(line: mark.line, column: mark.column, length: writtenLength(scalar, at: mark))
            return Located(self.scalar(scalar), at: place)
        case .sequence(let sequence):
            var values: [MetadataValue] = []
            for element in sequence { values.append(try value(element, depth: depth + 1).value) }
            return Located(.list(values), at: span(line: mark.line, column: mark.column, length: 1))
        case .mapping(let mapping):
            var entries: [MetadataValue.Entry] = []
            for (key, element) in mapping {
                let located = try value(key, depth: depth + 1)
                let name = located.value.string ?? key.string ?? ""
                entries.append(.init(key: Located(name, at: located.span), value: try value(element, depth: depth + 1)))
            }
            return Located(.map(entries), at: span(line: mark.line, column: mark.column, length: 1))
        case .alias:
            throw .init(message: "aliases are not supported", span: span(line: mark.line, column: mark.column, length: 1))
        }
    }

    private func writtenLength(_ scalar: Node.Scalar, at mark: Point) -> Int {
        let quotes = scalar.style == .doubleQuoted || scalar.style == .singleQuoted ? 2 : 0
        return scalar.string.utf8.count + quotes
    }

    /// YAML 1.2's core schema for plain scalars; quoted ones are text.
    private func scalar(_ scalar: Node.Scalar) -> MetadataValue {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case let text:
            // `007` and `1_000` are words to people, and so here.
            if let number = Int(text), String(number) == text { return .int(number) }
            return .string(text)
        }
    }
}

/// A place as libyaml counts: both from 1, columns in Unicode scalars.
private struct Point {
    var line = 1
    var column = 1

    init(_ mark: Mark?) {
        guard let mark else { return }
        line = mark.line
        column = mark.column
    }
}
