import Algorithms
import RoteiroCore

/// An included Markdown file, with its directives, regions and sections indexed once.
struct IncludedFile {
    let text: SourceText
    /// Whether the file is valid UTF-8.
    let isText: Bool
    private let file: FileID
    /// The offset of the text after the front matter.
    private let body: Int
    private let directives: [IncludeDirective]
    private let regions: Regions
    /// Read when a directive names no region, because that takes a parse of the file.
    private var sections: Sections?

    init(_ text: SourceText, _ file: FileID) {
        self.text = text
        self.file = file
        isText = Encoding.firstInvalidByte(in: text.bytes) == nil
        body = FilePath(text.path).fileExtension == "md" && isText ? FrontMatterReader.read(text.bytes, file: file).bodyStart : 0
        directives = isText ? IncludeDirective.all(in: text.bytes, from: body) : []
        regions = isText ? Regions(of: text) : Regions()
    }

    /// The directives that start at or after `start`.
    func directives(from start: Int) -> ArraySlice<IncludeDirective> {
        directives[directives.partitioningIndex { $0.range.lowerBound >= start }...]
    }

    /// The text that a directive selects.
    struct Selection {
        var range: Range<Int>
        /// Why some or all of the text that the directive asks for is not there.
        var problem: SyntaxFault.IncludeProblem?
    }

    /// Returns the bytes that a directive selects. As in VitePress, the lines of a region count from its start, a section starts below its
    /// heading, and a selection ends before its last line break.
    mutating func selection(of directive: IncludeDirective, in texts: SourceTexts) -> Selection {
        var range = body..<text.bytes.count
        if let name = directive.region {
            switch regions.find(name) {
            case .found(let region): range = bytes(ofLines: region.lines)
            case .unclosed: return Selection(range: body..<body, problem: .regionUnclosed(name))
            case .missing:
                let sections = self.sections ?? Sections(of: file, in: texts, from: body)
                self.sections = sections
                guard let section = sections.byAnchor[name] else { return Selection(range: body..<body, problem: .region(name)) }
                range = section
            }
        }
        let selection = directive.hasLines ? lines(of: directive, in: range) : Selection(range: range)
        if !directive.hasLines, directive.region == nil { return selection }
        return Selection(range: withoutLastLineBreak(selection.range), problem: selection.problem)
    }

    private func lines(of directive: IncludeDirective, in range: Range<Int>) -> Selection {
        let nothing = range.lowerBound..<range.lowerBound
        // Without a region, the lines are those of the file, front matter included.
        let before = directive.region == nil ? 0 : text.lineStarts.partitioningIndex { Int($0) >= range.lowerBound }
        let end = text.lineStarts.partitioningIndex { Int($0) >= range.upperBound }
        let count = max(0, end - before)
        let first = directive.firstLine ?? 1
        let last = directive.lastLine ?? max(first, count)
        guard first >= 1, first <= last, first <= count else { return Selection(range: nothing, problem: .lines(count: count)) }
        let lower = max(body, text.start(ofLine: before + first))
        let upper = max(lower, text.range(ofLine: before + min(last, count)).upperBound)
        return Selection(range: lower..<upper, problem: last > count ? .linesCut(count: count) : nil)
    }

    private func bytes(ofLines lines: Range<Int>) -> Range<Int> {
        let start = text.start(ofLine: lines.lowerBound)
        return start..<max(start, text.start(ofLine: lines.upperBound))
    }

    private func withoutLastLineBreak(_ range: Range<Int>) -> Range<Int> {
        let content = text.bytes[range]
        if content.suffix(2).elementsEqual([0x0D, 0x0A]) { return range.lowerBound..<(range.upperBound - 2) }
        return content.last == 0x0A || content.last == 0x0D ? range.lowerBound..<(range.upperBound - 1) : range
    }
}
