import RoteiroCore

/// Where a number is missing in a sequence, what stands there and has it.
extension FlowReader {
    private static let longest = 160
    /// A wider gap is no slip of the pen.
    private static let widest = 9

    /// `found` are the near misses among the headings, by node.
    mutating func readMissingNumbers(_ usual: UsualSteps, _ found: inout [Int: [StepOutline.NearMiss]], _ log: inout OutlineLog) {
        readMissingHeadings(usual, &found, &log)
        readMissingItems(&found)
    }

    private mutating func readMissingHeadings(
        _ usual: UsualSteps, _ found: inout [Int: [StepOutline.NearMiss]], _ log: inout OutlineLog
    ) {
        var last: [Int: (node: Int, number: Int, plain: [Int])] = [:]
        for index in headings {
            let level = level(index)
            guard case .step = roles[index], let number = words[index]?.number ?? numbers[index] else {
                if roles[index] == nil, found[index] == nil, let before = last[level], parents[before.node] == parents[index] {
                    last[level]?.plain.append(index)
                }
                continue
            }
            if let before = last[level], number > before.number + 1, number <= before.number + 1 + Self.widest {
                let missing = (before.number + 1)..<number
                for node in (before.node + 1)..<index where found[node] == nil {
                    // A step with the word whose level slipped is of the sequence.
                    if words[index] != nil, words[node] != nil, case .step = roles[node] { continue }
                    found[node] = missed(node, missing, usual, isBetween: level, hasWord: words[index] != nil).map { [$0] }
                }
                // As many headings without a number as numbers are missing: `3.`, a heading, `5.`
                if parents[before.node] == parents[index], before.plain.count == missing.count {
                    for node in before.plain where found[node] == nil {
                        let span = nodes[node].heading?.textSpan ?? nodes[node].span
                        // Among steps with a word it can just as well be a section.
                        if words[index] != nil {
                            log.doubt(span)
                            continue
                        }
                        let miss = Message("a heading without a number stands where a number is missing")
                        found[node] = [StepOutline.NearMiss(span: span, reason: miss)]
                    }
                }
            }
            last[level] = (index, number, [])
        }
    }

    /// A node between two steps that has one of the numbers that are missing between them.
    private mutating func missed(
        _ node: Int, _ missing: Range<Int>, _ usual: UsualSteps, isBetween level: Int, hasWord: Bool
    ) -> StepOutline.NearMiss? {
        switch nodes[node].kind {
        case .heading(let heading):
            if case .substep = roles[node] { return nil }
            guard let (number, title) = leadingNumber(heading.text), missing.contains(number) else { return nil }
            let reason =
                heading.level == level
                ? Message("the number of this heading is missing among the steps")
                : Message("the number of this heading is missing among the steps, which have another level")
            // `Parte 2` can be right.
            let isPart = GuideWords.part.contains(heading.text.prefix(while: \.isLetter).lowercased())
            var right: StepOutline.NearMiss.Correction?
            if heading.level == level, !isPart {
                right =
                    hasWord
                    ? correction(heading, usual, number, title)
                    : .init(at: heading.textSpan, expected: heading.text, replacement: "\(number). \(title)")
            }
            return StepOutline.NearMiss(span: heading.textSpan, reason: reason, correction: right)
        case .paragraph(let paragraph):
            guard lines[node] == nil, paragraph.content.count < 9, text(of: node).bytes.count < Self.longest else { return nil }
            let line = text(of: node)
            if let word = StepHeadingGrammar.read(line, page.lexicon), word.isSeparated, missing.contains(word.number) {
                var isPlain = false
                if paragraph.content.count == 1, case .text? = paragraph.content.first { isPlain = true }
                return StepOutline.NearMiss(
                    span: paragraph.span, reason: Message("the number of this line is missing among the steps"),
                    correction: isPlain
                        ? correction(paragraph, usual, word, line.string(word.title..<line.bytes.count)) : nil)
            }
            guard let number = NumberGrammar.read(line)?.last, missing.contains(number) else { return nil }
            return StepOutline.NearMiss(span: paragraph.span, reason: Message("the number of this line is missing among the steps"))
        case .list(let list, let range, let start, _):
            guard list.isOrdered, range.count == 1, missing.contains(start), list.items[range.lowerBound].number?.value == start else {
                return nil
            }
            return StepOutline.NearMiss(
                span: nodes[node].span, reason: Message("the number of this line is missing among the steps"))
        case .html(let html):
            let source = html.source.drop { $0 == " " }
            guard source.hasPrefix("<h") || source.hasPrefix("<H"),
                let (number, _) = leadingNumber(String(source.drop { $0 != ">" }.dropFirst())), missing.contains(number)
            else { return nil }
            return StepOutline.NearMiss(span: html.span, reason: Message("a heading in HTML is not read as a step"))
        case .box(let box):
            guard let title = box.title?.content.plainText, let (number, _) = leadingNumber(title), missing.contains(number) else {
                return nil
            }
            return StepOutline.NearMiss(
                span: box.title?.span ?? nodes[node].span, reason: Message("the title of a box is not read as a step"))
        case .closed(.code(let code)):
            guard hasWord, code.text.split(separator: "\n").contains(where: { isStepHeading($0, missing) }) else { return nil }
            return StepOutline.NearMiss(span: nodes[node].span, reason: Message("a heading in code is not read as a step"))
        case .picture, .comment, .closed: return nil
        }
    }

    /// A line of code such as `## Passo 2: Abra`: the fence before it is not closed.
    private func isStepHeading(_ line: Substring, _ missing: Range<Int>) -> Bool {
        guard line.utf8.first == UInt8(ascii: "#"), String(line).mayBeNumbered else { return false }
        return leadingNumber(String(line)).map { missing.contains($0.number) } ?? false
    }

    /// The number at the start of a text or after its first word, and the rest: `2. Abra`, `Fase 2: Abra`.
    private func leadingNumber(_ text: String) -> (number: Int, title: String)? {
        var rest = text[...]
        func skipSigns() { rest = rest.drop { !$0.isLetter && MisspelledStep.digit($0) == nil } }
        skipSigns()
        if rest.first?.isLetter == true {
            rest = rest.drop(while: \.isLetter)
            skipSigns()
        }
        let digits = rest.prefix { MisspelledStep.digit($0) != nil }
        guard (1...3).contains(digits.count) else { return nil }
        let number = digits.compactMap(MisspelledStep.digit).reduce(0) { $0 * 10 + $1 }
        rest = rest[digits.endIndex...]
        if rest.first?.isLetter == true { return nil }
        skipSigns()
        return (number, String(rest))
    }

    /// Ordered lists whose numbers jump: `2.`, a line `3 - Abra`, `4.`
    private mutating func readMissingItems(_ found: inout [Int: [StepOutline.NearMiss]]) {
        var last: (node: Int, number: Int)?
        for index in nodes.indices {
            if nodes[index].isHeading { last = nil }
            guard case .list(let list, let range, let start, _) = nodes[index].kind, list.isOrdered else { continue }
            defer { last = (index, start + range.count - 1) }
            guard let before = last, start > before.number + 1, start <= before.number + 1 + Self.widest else { continue }
            for node in (before.node + 1)..<index where found[node] == nil {
                guard case .paragraph(let paragraph) = nodes[node].kind else { continue }
                let missed = NumberedLine.all(in: paragraph).filter { before.number < $0.number && $0.number < start }
                if !missed.isEmpty { found[node] = missed.map(\.nearMiss) }
            }
        }
    }
}
