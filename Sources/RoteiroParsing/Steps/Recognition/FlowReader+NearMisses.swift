import RoteiroCore

/// What looks like a step and is not read as one.
extension FlowReader {
    /// A longer line is a paragraph of prose.
    private static let longest = 120

    mutating func readNearMisses(_ log: inout OutlineLog) {
        let levels = Set(headings.filter { if case .step = roles[$0] { words[$0] != nil } else { false } }.map(level))
        for index in nodes.indices {
            switch nodes[index].kind {
            case .heading(let heading): readNearMiss(heading, index, levels, &log)
            case .paragraph(let paragraph): if lines[index] == nil { readNearMisses(paragraph, index, &log) }
            case .list, .box, .picture, .comment, .html, .closed: break
            }
        }
        readMissingNumbers(&log)
    }

    /// In a run of numbered headings, headings without a number that stand where exactly as many numbers are missing: `3.`, a heading, `5.`
    private func readMissingNumbers(_ log: inout OutlineLog) {
        var last: [Int: (parent: Int, number: Int, between: [Int])] = [:]
        for index in headings {
            let level = level(index)
            last = last.filter { $0.key <= level }
            let parent = parents[index] ?? -1
            guard case .step = roles[index], words[index] == nil, let number = numbers[index] else {
                if roles[index] == nil, last[level]?.parent == parent { last[level]?.between.append(index) }
                continue
            }
            if let before = last[level], before.parent == parent, !before.between.isEmpty,
                number == before.number + 1 + before.between.count
            {
                for node in before.between {
                    let miss = Message("a heading without a number stands where a number is missing")
                    log.add(StepOutline.NearMiss(span: nodes[node].span, reason: miss), at: place(node))
                }
            }
            last[level] = (parent, number, [])
        }
    }

    private mutating func readNearMiss(_ heading: Heading, _ index: Int, _ levels: Set<Int>, _ log: inout OutlineLog) {
        switch roles[index] {
        case .step, .substep: return
        case .plain, nil: break
        }
        guard heading.text.mayBeNumbered, words[index] == nil || roles[index] == nil else { return }
        if page.mode == .none || heading.level == 1 && index == headings.first { return }
        let text = text(of: index)
        if looksLikeStep(text) {
            let miss = Message("it looks like a step, but the number is not read")
            log.add(StepOutline.NearMiss(span: heading.span, reason: miss), at: place(index))
        } else if levels.contains(heading.level), let lexicon = page.lexicon, let number = NumberGrammar.read(text) {
            let answer = ItemReader.answer(text, lexicon, from: number.title)
            guard answer.kind == .instruction || answer.kind == .weak else { return }
            let miss = Message("a number without the step word stands among steps with the word")
            log.add(StepOutline.NearMiss(span: heading.span, reason: miss), at: place(index))
        }
    }

    /// `Passo II`, `O passo 4`, `Entre (passo 2)`, `Passo extra`, `Passo 2 e 3`
    private func looksLikeStep(_ text: StepText) -> Bool {
        guard let word = text.words.indices.first(where: { isStepWord(text.folded($0)) }) else { return false }
        let after = text.words[word].end
        var next = after
        while next < text.bytes.count,
            text.bytes[next] <= 0x20 || text.bytes[next] == UInt8(ascii: "-") || text.bytes[next] == UInt8(ascii: ".")
        { next += 1 }
        let isNumber = next < text.bytes.count && text.bytes[next].isASCIIDigit
        let isFirst = word == 0 || word == 1 && ["o", "a", "the", "el"].contains { text.folded(0).elementsEqual($0.utf8) }
        if isFirst, isNumber || word + 1 < text.words.count && text.words[word + 1].start == next && isRoman(text.folded(word + 1)) {
            return true
        }
        // In brackets at the end.
        let start = text.words[word].start
        if isNumber, start > 0, text.bytes[start - 1] == UInt8(ascii: "("), text.bytes.last == UInt8(ascii: ")") { return true }
        let isSingular = StepHeadingGrammar.isStepWord(text.folded(word))
        return isSingular && word == 1 && !words.isEmpty && text.words.count < 4 && !text.plain.lowercased().contains("passo a passo")
    }

    /// A step word, or its plural.
    private func isStepWord(_ word: ArraySlice<UInt8>) -> Bool {
        StepHeadingGrammar.isStepWord(word) || word.last == UInt8(ascii: "s") && StepHeadingGrammar.isStepWord(word.dropLast())
    }

    private func isRoman(_ word: ArraySlice<UInt8>) -> Bool {
        word.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
    }

    private mutating func readNearMisses(_ paragraph: Paragraph, _ index: Int, _ log: inout OutlineLog) {
        guard paragraph.content.mayNameStep else { return }
        let text = text(of: index)
        var start = 0
        for end in text.bytes.indices.filter({ text.bytes[$0] == 0x0A }) + [text.bytes.count] {
            let line = StepText(text, start..<end, page.lexicon)
            let span =
                text.source(start).map { Span($0.file, Int($0.lower), max(Int($0.lower), Int(paragraph.span.upper))) } ?? paragraph.span
            start = end + 1
            let signs = line.bytes.prefix { $0 == UInt8(ascii: "#") }.count
            if signs > 0, signs < 7, let word = line.words.first, word.start == signs, StepHeadingGrammar.isStepWord(line.folded(0)) {
                let miss = Message("a heading needs a blank after `#`")
                log.add(StepOutline.NearMiss(span: span, reason: miss), at: place(index))
            } else if text.isOneMarkedRun, line.bytes.count < Self.longest, StepHeadingGrammar.read(line, page.lexicon) != nil {
                let miss = Message("a bold line looks like a step, but stands alone")
                log.add(StepOutline.NearMiss(span: span, reason: miss), at: place(index))
            }
        }
    }
}

extension [Inline] {
    /// Whether a paragraph begins with `#`, or with bold text: a quick test.
    fileprivate var mayNameStep: Bool {
        switch first {
        case .text(let text)?:
            text.value.utf8.first == UInt8(ascii: "#") || count > 1 && text.value.utf8.allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
        case .strong?, .link?, .uiLabel?: true
        case .code?, .softBreak?, .hardBreak?, .emphasis?, .strikethrough?, .image?, .icon?, .html?, .footnoteReference?, nil: false
        }
    }
}
