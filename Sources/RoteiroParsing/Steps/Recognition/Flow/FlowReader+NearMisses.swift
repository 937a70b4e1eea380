import RoteiroCore

/// What looks like a step and is not read as one.
extension FlowReader {
    /// A longer line is a paragraph of prose.
    private static let longest = 120

    /// The headings with a step word, which a near miss is compared with.
    struct UsualSteps {
        /// As written in the first of them; nil if there is none.
        var word: String?
        var levels: Set<Int> = []
        /// The numbers at each level.
        var numbers: [Int: Set<Int>] = [:]
    }

    mutating func readNearMisses(_ log: inout OutlineLog) {
        if page.mode == .none { return }
        let usual = usualSteps()
        var found: [Int: [StepOutline.NearMiss]] = [:]
        var last = 0
        for index in nodes.indices {
            switch nodes[index].kind {
            case .heading(let heading):
                if case .step = roles[index], let number = words[index]?.number { last = number }
                guard let miss = nearMiss(heading, index, usual, after: last) else { continue }
                last += 1
                found[index] = [miss]
            case .paragraph(let paragraph): if lines[index] == nil { found[index] = nearMisses(paragraph, index, usual) }
            case .list(let list, let range, _, _):
                readNearMisses(list, range, index, &log)
                for item in list.items[range] { readEnclosed(item.blocks, inList: true, index, &log) }
            case .closed(let block): readEnclosed(block.children, inList: false, index, &log)
            case .box, .picture, .comment, .html: break
            }
        }
        readMissingNumbers(usual, &found, &log)
        for (index, misses) in found.sorted(by: { $0.key < $1.key }) {
            for miss in misses { log.add(miss, at: place(index)) }
        }
    }

    private mutating func usualSteps() -> UsualSteps {
        var usual = UsualSteps()
        for index in headings {
            guard case .step = roles[index], let word = words[index] else { continue }
            if usual.word == nil { usual.word = text(of: index).string(word.word) }
            usual.levels.insert(level(index))
            usual.numbers[level(index), default: []].insert(word.number)
        }
        return usual
    }

    // MARK: Headings

    private mutating func nearMiss(_ heading: Heading, _ index: Int, _ usual: UsualSteps, after last: Int) -> StepOutline.NearMiss? {
        switch roles[index] {
        case .step, .substep: return nil
        case .plain where words[index] != nil && misplaced.contains(index):
            return StepOutline.NearMiss(
                span: heading.textSpan, reason: Message("a number with decimals stands among whole numbers"))
        case .plain, nil: break
        }
        if heading.level == 1 && index == headings.first || words[index] != nil && roles[index] != nil { return nil }
        let isUsual = usual.levels.contains(heading.level)
        guard isUsual || heading.text.mayBeNumbered else { return nil }
        let text = text(of: index)
        let looksLikeStep = heading.text.mayBeNumbered && looksLikeStep(text)
        let misspelled = MisspelledStep(heading.text, usual: isUsual ? usual.word : nil, page.lexicon)
        if let misspelled, looksLikeStep || misspelled.number != nil || isUsual {
            let isNameless = misspelled.number == nil && !looksLikeStep
            let number = isNameless ? last + 1 : misspelled.number
            let reason =
                isNameless ? Message("the step word has no number") : Message("it looks like a step, but the number is not read")
            return StepOutline.NearMiss(
                span: heading.textSpan, reason: reason, correction: number.flatMap { correction(heading, usual, $0, misspelled.title) })
        }
        if looksLikeStep {
            return StepOutline.NearMiss(
                span: heading.textSpan, reason: Message("it looks like a step, but the number is not read"))
        }
        guard isUsual, let number = NumberGrammar.read(text), number.numbers.count == 1 else { return nil }
        return StepOutline.NearMiss(
            span: heading.textSpan, reason: Message("a number without the step word stands among steps with the word"),
            correction: correction(heading, usual, number.last, text.string(number.title..<text.bytes.count)))
    }

    /// The heading as a step; nil if a step of its level has the number already.
    func correction(_ heading: Heading, _ usual: UsualSteps, _ number: Int, _ title: String) -> StepOutline.NearMiss.Correction? {
        guard let word = usual.word, usual.levels.contains(heading.level), usual.numbers[heading.level]?.contains(number) != true else {
            return nil
        }
        return .init(
            at: heading.textSpan, expected: heading.text,
            replacement: "\(word) \(number)" + (title.isEmpty ? "" : ": \(title.trimmingSpaces)"))
    }

    /// `Passo II`, `O passo 4`, `Entre (passo 2)`, `Passo extra`, `Passo 2 e 3`
    private func looksLikeStep(_ text: StepText) -> Bool {
        guard let word = text.words.indices.first(where: { isStepWord(text, $0) }) else { return false }
        let after = text.words[word].end
        var next = after
        while next < text.bytes.count,
            text.bytes[next] <= 0x20 || text.bytes[next] == UInt8(ascii: "-") || text.bytes[next] == UInt8(ascii: ".")
        { next += 1 }
        let isNumber = next < text.bytes.count && text.bytes[next].isASCIIDigit
        let isFirst = word == 0 || word == 1 && text.isWord(0, oneOf: GuideWords.article)
        if isFirst, isNumber || word + 1 < text.words.count && text.words[word + 1].start == next && isRoman(text.folded(word + 1)) {
            return true
        }
        // In brackets at the end.
        let start = text.words[word].start
        if isNumber, start > 0, text.bytes[start - 1] == UInt8(ascii: "("), text.bytes.last == UInt8(ascii: ")") { return true }
        let isSingular = text.words[word].isStep
        return isSingular && word == 1 && !words.isEmpty && text.words.count < 4 && !text.plain.lowercased().contains("passo a passo")
    }

    /// A step word, or its plural.
    private func isStepWord(_ text: StepText, _ word: Int) -> Bool {
        if text.words[word].isStep { return true }
        let folded = text.folded(word)
        return folded.last == UInt8(ascii: "s") && GuideWords.isStep(folded.dropLast())
    }

    private func isRoman(_ word: ArraySlice<UInt8>) -> Bool {
        word.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
    }

    // MARK: Lines

    private mutating func nearMisses(_ paragraph: Paragraph, _ index: Int, _ usual: UsualSteps) -> [StepOutline.NearMiss]? {
        guard paragraph.content.mayNameStep else { return nil }
        let text = text(of: index)
        var misses: [StepOutline.NearMiss] = []
        for range in text.lines {
            let line = StepText(text, range, page.lexicon)
            var span = paragraph.span
            if range.lowerBound > 0, let place = text.source(range.lowerBound) {
                span = Span(place.file, Int(place.lower), max(Int(place.lower), Int(paragraph.span.upper)))
            }
            let isWhole = range == text.bytes.indices
            let signs = line.bytes.prefix { $0 == UInt8(ascii: "#") }.count
            if signs > 0, signs < 7, let word = line.words.first, word.start == signs, word.isStep {
                let hashes = Span(span.file, Int(span.lower), Int(span.lower) + signs)
                let written = String(repeating: "#", count: signs)
                let miss = Message("a heading needs a blank after `#`")
                misses.append(
                    StepOutline.NearMiss(
                        span: span, reason: miss, correction: .init(at: hashes, expected: written, replacement: written + " ")))
            } else if text.isOneMarkedRun, line.bytes.count < Self.longest, let word = StepHeadingGrammar.read(line, page.lexicon) {
                let miss = Message("a bold line looks like a step, but stands alone")
                let title = line.string(word.title..<line.bytes.count)
                let isPlain = isWhole && paragraph.content.isPlainBold
                misses.append(
                    StepOutline.NearMiss(
                        span: span, reason: miss, correction: isPlain ? correction(paragraph, usual, word, title) : nil))
            }
        }
        return misses.isEmpty ? nil : misses
    }

    /// The line as a heading of the level that the steps around it have; nil if they have several, or have the number.
    func correction(
        _ paragraph: Paragraph, _ usual: UsualSteps, _ word: StepHeadingGrammar.Result, _ title: String
    ) -> StepOutline.NearMiss.Correction? {
        guard path.isEmpty, usual.levels.count == 1, let level = usual.levels.first, let name = usual.word,
            usual.numbers[level]?.contains(word.number) != true
        else { return nil }
        let heading = "\(String(repeating: "#", count: level)) \(name) \(word.written)"
        return .init(at: paragraph.span, replacement: title.isEmpty ? heading : "\(heading): \(title.trimmingSpaces)")
    }

    // MARK: Lists

    /// Lines of an item that begin with the number that the next item lacks: `1.`, `2)Abra` or `2.abra`, `3.`
    private func readNearMisses(_ list: List, _ range: Range<Int>, _ index: Int, _ log: inout OutlineLog) {
        guard list.isOrdered, let first = list.items[range].first?.number?.value else { return }
        var last = first
        for offset in range.dropFirst() {
            guard let number = list.items[offset].number?.value else { continue }
            defer { last = number }
            guard number > last + 1 else { continue }
            for case .paragraph(let paragraph) in list.items[offset - 1].blocks {
                for line in NumberedLine.all(in: paragraph) where last < line.number && line.number < number {
                    log.add(line.nearMiss, at: place(index))
                }
            }
        }
    }

    /// Step headings in quotes and in the items of lists.
    private func readEnclosed(_ blocks: [Block], inList: Bool, _ index: Int, _ log: inout OutlineLog) {
        for block in blocks {
            switch block {
            case .heading(let heading):
                guard heading.text.mayBeNumbered, !(inList && isInside(index)),
                    StepHeadingGrammar.read(StepText(heading.content, page.lexicon), page.lexicon) != nil
                else { continue }
                let reason =
                    inList
                    ? Message("a step cannot stand in an item of a list") : Message("a step cannot stand in a quote")
                log.add(StepOutline.NearMiss(span: heading.textSpan, reason: reason), at: place(index))
            case .list(let list): for item in list.items { readEnclosed(item.blocks, inList: true, index, &log) }
            case .quote(let quote): readEnclosed(quote.blocks, inList: false, index, &log)
            case .paragraph, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .figure, .gallery, .qr, .html,
                .thematicBreak, .tableOfContents:
                continue
            }
        }
    }
}

extension [Inline] {
    /// Whether a paragraph begins with `#`, or with bold text: a quick test.
    var mayNameStep: Bool {
        switch first {
        case .text(let text)?:
            text.value.utf8.first == UInt8(ascii: "#") || count > 1 && text.value.utf8.allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
        case .strong?, .link?, .uiLabel?: true
        case .code?, .softBreak?, .hardBreak?, .emphasis?, .strikethrough?, .image?, .icon?, .html?, .footnoteReference?, nil: false
        }
    }

    /// One bold run of plain text.
    fileprivate var isPlainBold: Bool {
        guard count == 1, case .strong(let group)? = first, case .text? = group.content.first else { return false }
        return group.content.count == 1
    }
}
