import RoteiroCore

/// Headings that say a step word and a number, and headings that the author marks.
extension FlowReader {
    /// The headings of one level under one heading.
    private struct Siblings: Hashable {
        var parent: Int
        var level: Int
    }

    /// The steps of one row of siblings, read so far.
    private struct Row {
        /// The last step.
        var last: Int
        /// Its number, or that of a deeper heading that goes on with the numbers of the row.
        var number: Int
        /// The levels of sub-steps in the row.
        var sublevels: Set<Int> = []
    }

    mutating func readStepHeadings(_ log: inout OutlineLog) {
        findStepWords()
        var open: [Int] = []
        var sequences: [Siblings: Int] = [:]
        var rows: [Siblings: Row] = [:]
        var authored: [Siblings: Bool] = [:]
        let whole = wholeNumbers()
        for index in headings {
            let level = level(index)
            while let last = open.last, self.level(last) >= level { open.removeLast() }
            let siblings = siblings(of: index)
            if let mark = marks[index], mark || words[index] != nil { authored[siblings] = mark }
            let mark = authored[siblings]
            guard let word = words[index] else {
                if mark == true, !beginsWithNumber(index) {
                    let number = (rows[siblings]?.number ?? 0) + 1
                    rows[siblings] = Row(last: index, number: number)
                    let sequence = sequence(of: siblings, &sequences, &log)
                    add(index, number: number, sequence, .marked, &log)
                    open.append(index)
                }
                continue
            }
            if mark == false || page.mode == .none, mark != true {
                roles[index] = .plain
                log.add(entry(.heading, nodes[index].span, .text, nil, mark == false ? .unmarked : .settings(.none)), at: place(index))
                continue
            }
            if let row = rows[siblings], let last = words[row.last], let reason = word.relation(to: last) {
                addSubstep(index, word, of: row.last, reason, &log)
                open.append(row.last)
                continue
            }
            var sequenceOwner = siblings
            if let outer = open.last {
                let owner = self.siblings(of: outer)
                guard goesOn(index, word, outer, rows[owner]) else {
                    rows[owner]?.sublevels.insert(level)
                    addSubstep(index, word, of: outer, words[outer].flatMap { word.relation(to: $0) } ?? .substep, &log)
                    continue
                }
                // A deeper heading with the next number is of the sequence of the outer step: the author slipped a level.
                sequenceOwner = owner
                rows[owner]?.number = word.number
            } else if !word.decimals.isEmpty, whole.contains(siblings), mark != true {
                // `Passo 2`, `Passo 1.1` at one level.
                roles[index] = .plain
                misplaced.insert(index)
                log.add(entry(.heading, nodes[index].span, .text, nil, .decimals), at: place(index))
                continue
            }
            rows[siblings] = Row(last: index, number: word.number, sublevels: rows[siblings]?.sublevels ?? [])
            let sequence = sequence(of: sequenceOwner, &sequences, &log)
            addStep(index, word, sequence, mark == true ? .marked : .stepWord, &log)
            open.append(index)
        }
    }

    private func siblings(of heading: Int) -> Siblings { Siblings(parent: parents[heading] ?? -1, level: level(heading)) }

    /// Whether a step heading below a step goes on with the numbers of its row, and is not a sub-step.
    private mutating func goesOn(_ index: Int, _ word: StepHeadingGrammar.Result, _ outer: Int, _ row: Row?) -> Bool {
        guard let row, word.decimals.isEmpty, word.number == row.number + 1, !row.sublevels.contains(level(index)), let above = words[outer]
        else {
            return false
        }
        return WordFold.folded(text(of: index).bytes[word.word]) == WordFold.folded(text(of: outer).bytes[above.word])
    }

    /// The siblings at least half of whose numbers have no decimals.
    private func wholeNumbers() -> Set<Siblings> {
        var counts: [Siblings: Int] = [:]
        for (index, word) in words { counts[siblings(of: index), default: 0] += word.decimals.isEmpty ? 1 : -1 }
        return Set(counts.filter { $0.value >= 0 }.keys)
    }

    private func sequence(of siblings: Siblings, _ sequences: inout [Siblings: Int], _ log: inout OutlineLog) -> Int {
        if let sequence = sequences[siblings] { return sequence }
        let sequence = log.sequence(.init(origin: .heading, isCertain: true))
        sequences[siblings] = sequence
        return sequence
    }

    private mutating func findStepWords() {
        for index in headings {
            guard let heading = nodes[index].heading, heading.text.mayBeNumbered else { continue }
            if let word = StepHeadingGrammar.read(text(of: index), page.lexicon) { words[index] = word }
        }
        // `Passo três` beside numbers is a slip of the pen.
        if words.values.contains(where: { !$0.isSpelled }) { words = words.filter { !$0.value.isSpelled || $0.value.isOrdinal } }
        guard let first = headings.first, level(first) == 1, words[first] != nil, words.keys.count(where: { level($0) == 1 }) == 1 else {
            return
        }
        // The title of the page.
        words[first] = nil
    }

    private mutating func beginsWithNumber(_ index: Int) -> Bool {
        nodes[index].heading?.text.mayBeNumbered == true && NumberGrammar.read(text(of: index)) != nil
    }

    private mutating func addStep(
        _ index: Int, _ word: StepHeadingGrammar.Result, _ sequence: Int, _ reason: StepReason, _ log: inout OutlineLog
    ) {
        var entry = titled(index, word, entry(.heading, nodes[index].span, .step, .heading, reason))
        entry.sequence = sequence
        roles[index] = .step(entry: log.add(entry, at: place(index)))
    }

    private mutating func add(_ index: Int, number: Int, _ sequence: Int, _ reason: StepReason, _ log: inout OutlineLog) {
        var entry = entry(.heading, nodes[index].span, .step, .heading, reason)
        entry.sequence = sequence
        if let heading = nodes[index].heading { entry.number(heading, number) }
        roles[index] = .step(entry: log.add(entry, at: place(index)))
    }

    private mutating func addSubstep(
        _ index: Int, _ word: StepHeadingGrammar.Result, of outer: Int, _ reason: StepReason, _ log: inout OutlineLog
    ) {
        var entry = titled(index, word, entry(.heading, nodes[index].span, .substep, .heading, reason))
        if case .step(let parent) = roles[outer] { entry.parent = parent }
        log.add(entry, at: place(index))
        roles[index] = .substep(of: outer)
    }

    private mutating func titled(_ index: Int, _ word: StepHeadingGrammar.Result, _ entry: StepOutline.Entry) -> StepOutline.Entry {
        guard let heading = nodes[index].heading else { return entry }
        var entry = entry
        word.describe(&entry, heading, text(of: index))
        return entry
    }
}

extension StepHeadingGrammar.Result {
    /// Why a heading is a sub-step of the step at its level before it; nil if it is none: `4B` after `4A` or `4`, `3.1` after `3`.
    fileprivate func relation(to step: StepHeadingGrammar.Result) -> StepReason? {
        let (own, other) = ([number] + decimals, [step.number] + step.decimals)
        if own == other, !letter.isEmpty, letter != step.letter { return .alternative }
        return own.count > other.count && own.starts(with: other) ? .substep : nil
    }

    /// Notes what a heading says.
    func describe(_ entry: inout StepOutline.Entry, _ heading: Heading, _ text: StepText) {
        entry.number = written
        entry.letter = letter.uppercased()
        entry.isOptional = isOptional
        entry.word = text.string(word)
        entry.describe(heading, text, last, lastDigits, title: title)
    }
}

extension String {
    /// Whether the text can be a step or a numbered heading: a quick test that lets no such text pass.
    var mayBeNumbered: Bool {
        let letters = GuideWords.stepLetters
        var text = self
        return text.withUTF8 { bytes in
            var isFirst = true
            /// The last four bytes, in lower case.
            var last: UInt32 = 0
            for byte in bytes {
                if isFirst, byte.isASCIIDigit { return true }
                if byte.isASCIIAlphanumeric { isFirst = false }
                last = last << 8 | UInt32(byte | 0x20)
                if letters >> (last & 0x1F) & 1 == 1, GuideWords.endsStep(last) { return true }
            }
            return false
        }
    }
}
