import Algorithms
import RoteiroCore

/// Finds blocks that are not what they were meant to be.
enum Leftovers {
    // MARK: Code

    /// The languages of code blocks that other generators draw.
    private static let diagrams: Set<String> = [
        "mermaid", "plantuml", "puml", "graphviz", "flowchart", "bob", "svgbob", "ditaa", "pikchr", "nomnoml", "wavedrom",
    ]

    /// `afterBox`: the block is the text of a box of another generator, which has a finding of its own.
    static func faults(of code: CodeBlock, isFenced: Bool, afterBox: Bool) -> [SyntaxFault] {
        if let language = code.language?.lowercased(), diagrams.contains(language) {
            return [.leftover(Leftover(.foreign(.diagram(language)), at: code.info?.span ?? code.span))]
        }
        guard !isFenced, !afterBox, IndentedText.isText(code.text) else { return [] }
        return [.leftover(Leftover(.indentedText, at: code.span))]
    }

    // MARK: Headings

    /// `---` below more than a line, or below a sentence: a rule was meant, not a heading.
    static func underline(_ lines: [Range<Int>], in text: MarkdownText, isNested: Bool) -> [SyntaxFault] {
        // cmark may put the end of the heading below the rule.
        let index = lines.indices.dropFirst().first { index in
            text.bytes[lines[index]].first == UInt8(ascii: "-")
                && text.bytes[lines[index]].allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIIWhitespace }
        }
        guard let index else { return [] }
        let line = lines[index]
        let own = lines[..<index].map { text.string($0).trimmingBlanks }
        if own.allSatisfy(isKey) {
            return own.count > 1 ? [.frontMatterInvalid(.second, text.span(lines[0]))] : []
        }
        let isSentence = own.last.map { $0.hasSuffix(".") && !$0.hasSuffix("..") && $0.contains(" ") } ?? false
        guard own.count > 1 || isSentence else { return [] }
        let marks = text.bytes[line].prefix { $0 == UInt8(ascii: "-") }
        let repair = isNested ? nil : "\n" + text.string(marks.indices)
        return [.leftover(Leftover(.underline, at: text.span(marks.indices), repair: repair))]
    }

    /// Whether the line is `key: value`.
    private static func isKey(_ line: String) -> Bool {
        let name = line.utf8.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
        let rest = line.utf8[name.endIndex...]
        return !name.isEmpty && rest.first == UInt8(ascii: ":") && (rest.dropFirst().first.map(\.isSpaceOrTab) ?? true)
    }

    // MARK: Tables

    /// Reports lines with bars in a paragraph: the delimiter line has another number of cells than the head, or is missing.
    static func brokenTables(_ lines: [Range<Int>], in text: MarkdownText, isNested: Bool) -> [SyntaxFault] {
        guard lines.contains(where: { text.bytes[$0].contains(UInt8(ascii: "|")) }) else { return [] }
        func cells(_ line: Range<Int>) -> Int { TableSpans.cellCount(text.bytes[line]) }
        if let index = lines.firstIndex(where: { isDelimiterLine(text.bytes[$0]) }) {
            let delimiters = cells(lines[index])
            guard index > 0 else { return delimiters > 1 ? [fault(.noTable(head: 0, delimiters: delimiters), lines[0], text)] : [] }
            let head = cells(lines[index - 1])
            return head == delimiters ? [] : [fault(.noTable(head: head, delimiters: delimiters), lines[index - 1], text)]
        }
        let isFramed =
            lines.count > 1
            && lines.allSatisfy { line in
                let line = text.bytes[line].trimming(while: \.isASCIIWhitespace)
                return line.count > 2 && line.first == UInt8(ascii: "|") && line.last == UInt8(ascii: "|")
            }
        guard isFramed, cells(lines[0]) > 1, lines.allSatisfy({ cells($0) == cells(lines[0]) }) else { return [] }
        let row = "|" + String(repeating: " --- |", count: cells(lines[0]))
        let repair = isNested ? nil : text.string(lines[0]) + "\n" + row
        return [.leftover(Leftover(.noTable(head: cells(lines[0]), delimiters: nil), at: text.span(lines[0]), repair: repair))]
    }

    private static func fault(_ kind: Leftover.Kind, _ line: Range<Int>, _ text: MarkdownText) -> SyntaxFault {
        .leftover(Leftover(kind, at: text.span(line.lowerBound..<text.trimmedEnd(of: line))))
    }

    private static func isDelimiterLine(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|:- \t\r".utf8.contains($0) }
            && line.split(separator: UInt8(ascii: "|")).allSatisfy { cell in
                let cell = cell.trimming(while: \.isASCIIWhitespace)
                return cell.isEmpty || cell.contains(UInt8(ascii: "-"))
            }
    }
}

extension SyntaxFault {
    /// Whether the fault is an unused definition of an included file: definitions that several pages share are not used by all.
    func isSharedDefinition(outside file: FileID) -> Bool {
        guard case .leftover(let leftover) = self, case .definition = leftover.kind else { return false }
        return leftover.span.file != file
    }

    /// Whether the fault is a box or tab of another generator, whose text is indented.
    var isForeignBox: Bool {
        guard case .leftover(let leftover) = self else { return false }
        return leftover.kind == .foreign(.admonition) || leftover.kind == .foreign(.tab) || leftover.kind == .foreign(.directive)
    }
}
