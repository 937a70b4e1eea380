import RoteiroCore

/// A line that begins with a step word and a number, or with a number.
struct LineEntry {
    enum Form { case word, number }

    var node: Int
    var form: Form
    var span: Span
    var numbers: [Int]
    /// As written: `4A`.
    var written: String
    var letter = ""
    var isOptional = false
    /// The word before the number; empty for none.
    var word = ""
    var digits: Located<Int>?
    /// The text of the title.
    var title: StepText
    /// The inlines that the line is in, and the bytes of the title in their plain text.
    var content: [Inline]
    var titleRange: Range<Int>

    var last: Int { numbers[numbers.count - 1] }
}

/// Paragraphs, or lines of paragraphs, that are steps: `**Passo 1 – …**`, `1 - Clique …`.
extension FlowReader {
    /// A longer line is a paragraph of prose.
    private static let longest = 160

    mutating func readLines(_ log: inout OutlineLog) {
        guard let lexicon = page.lexicon else { return }
        var runs: [[LineEntry]] = []
        for index in nodes.indices {
            for line in lines(of: index, lexicon) {
                if let run = runs.last, let last = run.last, goesOn(last, line) {
                    runs[runs.count - 1].append(line)
                } else {
                    runs.append([line])
                }
            }
        }
        for run in runs { judge(run, lexicon, &log) }
        findLineScopes()
    }

    private func goesOn(_ last: LineEntry, _ next: LineEntry) -> Bool {
        guard last.form == next.form, last.numbers.count == next.numbers.count, next.last >= last.last else { return false }
        // A number that is written twice.
        if next.last == last.last {
            return next.last > 1 && next.written == last.written && headingAbove[last.node] == headingAbove[next.node]
        }
        return headingAbove[last.node] == headingAbove[next.node] || next.last == last.last + 1
    }

    private mutating func judge(_ run: [LineEntry], _ lexicon: InstructionLexicon, _ log: inout OutlineLog) {
        let first = run[0]
        var result: RunJudgement.Result
        if stepAround[first.node] >= 0 {
            result = .init(isTaken: false, reason: .insideStep)
        } else if first.form == .word {
            let isTaken = run.count > 1 && !pageIsText()
            result = .init(isTaken: isTaken, isCertain: true, reason: isTaken ? .stepWord : run.count > 1 ? .textPage : .single)
        } else {
            let answers = run.map { ItemReader.answer($0.title, lexicon) }
            result = RunJudgement.judge(run.map(\.title), answers, context(above: first.node, lexicon), .line, above: nil, lexicon)
            if result.isTaken, first.last > 1 { result = .init(isTaken: false, reason: .beginsAt(first.last)) }
        }
        if page.mode != .all { result = .init(isTaken: false, reason: .settings(page.mode)) }
        if let mark = marks[first.node] { result = .init(isTaken: mark, isCertain: true, reason: mark ? .marked : .unmarked) }
        let sequence = result.isTaken ? log.sequence(.init(origin: .line, isCertain: result.isCertain)) : nil
        for line in run {
            var entry = entry(.line, line.span, result.isTaken ? .step : .text, result.isTaken ? .line : nil, result.reason)
            if result.isTaken {
                entry.isCertain = result.isCertain
                entry.sequence = sequence
                entry.number = line.written
                entry.letter = line.letter
                entry.isOptional = line.isOptional
                entry.word = line.word
                entry.value = line.digits
                entry.content = line.content
                entry.title = line.titleRange
                lines[line.node, default: []].append(line)
            }
            let number = log.add(entry, at: place(line.node))
            if result.isTaken { lastLine[line.node] = number }
        }
    }

    private mutating func findLineScopes() {
        var current = -1
        for index in nodes.indices {
            if nodes[index].isHeading { current = -1 }
            if lines[index] != nil { current = index }
            lineAround[index] = current
        }
    }

    // MARK: Reading lines

    private mutating func lines(of node: Int, _ lexicon: InstructionLexicon) -> [LineEntry] {
        switch nodes[node].kind {
        case .paragraph(let paragraph): return paragraph.content.mayHoldNumberedLines ? lines(paragraph, node, lexicon) : []
        case .list(let list, _, _, _): return list.isOrdered ? [] : stepItems(list, node, lexicon)
        case .heading, .box, .picture, .comment, .html, .closed: return []
        }
    }

    private mutating func lines(_ paragraph: Paragraph, _ node: Int, _ lexicon: InstructionLexicon) -> [LineEntry] {
        let whole = text(of: node)
        let isBold = whole.isOneMarkedRun
        return whole.lines.compactMap { line(whole, $0, isBold, paragraph.content, node, lexicon) }
    }

    private func line(
        _ whole: StepText, _ range: Range<Int>, _ isBold: Bool, _ content: [Inline], _ node: Int, _ lexicon: InstructionLexicon
    ) -> LineEntry? {
        let text = StepText(whole, range, lexicon)
        guard let span = span(whole, range, content) else { return nil }
        func located(_ value: Int, _ digits: Range<Int>) -> Located<Int>? {
            whole.located(value, (range.lowerBound + digits.lowerBound)..<(range.lowerBound + digits.upperBound))
        }
        func titleRange(_ offset: Int) -> Range<Int> {
            let lower = whole.plainOffset(range.lowerBound + offset)
            return lower..<max(lower, whole.plainOffset(range.upperBound))
        }
        if let word = StepHeadingGrammar.read(text, lexicon) {
            let first = text.bytes.first { $0 > 0x20 || $0 == StepText.Mark.open }
            let isShort = text.bytes.count { $0 > StepText.Mark.hidden && $0 & 0xC0 != 0x80 } < Self.longest
            if isShort, isBold || word.isSeparated || first == StepText.Mark.open {
                return LineEntry(
                    node: node, form: .word, span: span, numbers: [word.number] + word.decimals, written: word.written,
                    letter: word.letter.uppercased(), isOptional: word.isOptional, word: text.string(word.word),
                    digits: located(word.last, word.lastDigits),
                    title: StepText(text, word.title..<text.bytes.count, lexicon),
                    content: content,
                    titleRange: titleRange(word.title))
            }
        }
        guard let number = NumberGrammar.read(text), !text.isPercentage(after: number.digits.upperBound) else { return nil }
        return LineEntry(
            node: node, form: .number, span: span, numbers: number.numbers, written: number.numbers.map(String.init).joined(separator: "."),
            digits: located(number.last, number.lastDigits),
            title: StepText(text, number.title..<text.bytes.count, opening: number.isInMarks, lexicon), content: content,
            titleRange: titleRange(number.title))
    }

    private func span(_ whole: StepText, _ range: Range<Int>, _ content: [Inline]) -> Span? {
        let all: Span? = content.span
        guard let start = range.lowerBound == 0 ? all : whole.source(range.lowerBound) else { return nil }
        let end = range.upperBound == whole.bytes.count ? all.map { Int($0.upper) } : whole.source(range.upperBound).map { Int($0.lower) }
        return Span(start.file, Int(start.lower), max(Int(start.lower), end ?? Int(start.upper)))
    }

    /// The items of a list without numbers all of which say a step word and a number.
    private func stepItems(_ list: List, _ node: Int, _ lexicon: InstructionLexicon) -> [LineEntry] {
        guard list.items.count > 1, ItemText.content(of: list.items[0].blocks).mayHoldNumberedLines else { return [] }
        var lines: [LineEntry] = []
        for item in list.items {
            let content = ItemText.content(of: item.blocks)
            let text = StepText(content, lexicon)
            guard let word = StepHeadingGrammar.read(text, lexicon) else { return [] }
            let lower = text.plainOffset(word.title)
            lines.append(
                LineEntry(
                    node: node, form: .word, span: item.span, numbers: [word.number], written: word.written,
                    letter: word.letter.uppercased(), isOptional: word.isOptional, word: text.string(word.word),
                    digits: text.located(word.last, word.lastDigits), title: StepText(text, word.title..<text.bytes.count, lexicon),
                    content: content,
                    titleRange: lower..<max(lower, text.plainOffset(text.bytes.count))))
        }
        return lines
    }
}

extension StepText {
    /// Whether the text is one bold run.
    var isOneMarkedRun: Bool {
        guard let start = bytes.firstIndex(where: { !$0.isASCIIWhitespace }), bytes[start] == Mark.open,
            let end = bytes.firstIndex(of: Mark.close)
        else { return false }
        return bytes[(end + 1)...].allSatisfy(\.isASCIIWhitespace)
    }

    /// `**10.5%**`
    fileprivate func isPercentage(after digits: Int) -> Bool { digits < bytes.count && bytes[digits] == UInt8(ascii: "%") }
}

extension [Inline] {
    /// Whether a line can begin with a number or a step word: a quick test that lets no such line pass.
    var mayHoldNumberedLines: Bool {
        var isStart = true
        for inline in self {
            if inline.isBreak {
                isStart = true
            } else if isStart {
                switch inline.isNumberedStart {
                case true?: return true
                case false?: isStart = false
                case nil: break
                }
            } else if inline.holdsNumberedLines {
                return true
            }
        }
        return false
    }
}

extension Inline {
    /// Whether a line that begins with the inline can be numbered; nil if the next inline tells.
    fileprivate var isNumberedStart: Bool? {
        switch self {
        case .text(let text): text.value.isNumberedStart
        case .emphasis(let group), .strong(let group), .strikethrough(let group): group.content.startsNumbered
        case .link(let link): link.content.startsNumbered
        case .uiLabel(let label): label.text.isNumberedStart
        case .image, .icon, .html, .footnoteReference, .softBreak, .hardBreak: nil
        case .code: false
        }
    }

    /// Whether a line break inside is followed by a numbered line.
    fileprivate var holdsNumberedLines: Bool { !children.isEmpty && children.mayHoldNumberedLines }
}

extension [Inline] {
    fileprivate var startsNumbered: Bool? {
        if mayHoldNumberedLines { return true }
        return isEmpty ? nil : false
    }
}

extension String {
    /// Whether the first word is a number or a step word, or the second is a step word (`Primeiro passo`); nil if there is no word.
    fileprivate var isNumberedStart: Bool? {
        var text = self
        return text.withUTF8 { bytes in
            var word: [UInt8] = []
            var words = 0
            for byte in bytes {
                if byte.isASCIIDigit { return words == 0 && word.isEmpty || GuideWords.isStep(word[...]) }
                if byte.isLetterByte {
                    if byte < 0x80 || words > 0 || !word.isEmpty { word.append(byte.lowercasedASCII) }
                    if word.count > 12 { return false }
                } else if !word.isEmpty {
                    if GuideWords.isStep(word[...]) { return true }
                    words += 1
                    if words == 2 { return false }
                    word.removeAll(keepingCapacity: true)
                }
            }
            return words == 0 && word.isEmpty ? nil : GuideWords.isStep(word[...])
        }
    }
}
