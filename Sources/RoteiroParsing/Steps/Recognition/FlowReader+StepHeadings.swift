import RoteiroCore

/// Headings that say a step word and a number, and headings that the author marks.
extension FlowReader {
    /// The headings of one level under one heading.
    private struct Siblings: Hashable {
        var parent: Int
        var level: Int
    }

    private struct Alternative: Hashable {
        var siblings: Siblings
        var number: Int
    }

    mutating func readStepHeadings(_ log: inout OutlineLog) {
        findStepWords()
        var open: [Int] = []
        var sequences: [Siblings: Int] = [:]
        var alternatives: [Alternative: Int] = [:]
        var authored: [Siblings: Bool] = [:]
        var counts: [Siblings: Int] = [:]
        let whole = wholeNumbers()
        var lastWhole: [Siblings: Int] = [:]
        for index in headings {
            let level = level(index)
            while let last = open.last, self.level(last) >= level { open.removeLast() }
            let siblings = Siblings(parent: parents[index] ?? -1, level: level)
            if let mark = marks[index], mark || words[index] != nil { authored[siblings] = mark }
            let mark = authored[siblings]
            guard let word = words[index] else {
                if mark == true, !beginsWithNumber(index) {
                    counts[siblings, default: 0] += 1
                    let sequence = sequence(of: siblings, &sequences, &log)
                    add(index, number: counts[siblings] ?? 1, sequence, .marked, &log)
                    open.append(index)
                }
                continue
            }
            if mark == false || page.mode == .none, mark != true {
                roles[index] = .plain
                log.add(entry(.heading, nodes[index].span, .text, nil, mark == false ? .unmarked : .settings(.none)), at: place(index))
                continue
            }
            counts[siblings] = word.number
            let key = Alternative(siblings: siblings, number: word.number)
            if let outer = open.last, !word.decimals.isEmpty || words[outer].map({ $0.number + 1 }) != word.number {
                addSubstep(index, word, of: outer, .substep, &log)
            } else if !word.letter.isEmpty, open.isEmpty, let first = alternatives[key] {
                addSubstep(index, word, of: first, .alternative, &log)
            } else if !word.decimals.isEmpty, whole.contains(siblings), mark != true {
                // `Passo 1`, `Passo 1.1`, `Passo 2` at one level.
                if let outer = lastWhole[siblings], words[outer]?.number == word.number {
                    addSubstep(index, word, of: outer, .substep, &log)
                } else {
                    roles[index] = .plain
                    misplaced.insert(index)
                    log.add(entry(.heading, nodes[index].span, .text, nil, .decimals), at: place(index))
                }
            } else {
                if word.decimals.isEmpty { lastWhole[siblings] = index }
                if !word.letter.isEmpty { alternatives[key] = index }
                // A deeper heading with the next number is of the sequence of the outer step: the author slipped a level.
                let outer = open.last.flatMap { outer in Siblings(parent: parents[outer] ?? -1, level: self.level(outer)) }
                let sequence = sequence(of: outer ?? siblings, &sequences, &log)
                addStep(index, word, sequence, mark == true ? .marked : .stepWord, &log)
                open.append(index)
            }
        }
    }

    /// The siblings at least half of whose numbers have no decimals.
    private func wholeNumbers() -> Set<Siblings> {
        var counts: [Siblings: Int] = [:]
        for (index, word) in words {
            counts[Siblings(parent: parents[index] ?? -1, level: level(index)), default: 0] += word.decimals.isEmpty ? 1 : -1
        }
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
        entry.number = String(number)
        entry.sequence = sequence
        if let heading = nodes[index].heading {
            entry.content = heading.content
            entry.title = 0..<heading.content.reduce(0) { $0 + $1.plainLength }
        }
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
        var entry = entry
        entry.number = word.written
        guard let heading = nodes[index].heading else { return entry }
        let text = text(of: index)
        entry.word = text.string(word.word)
        entry.content = heading.content
        let count = heading.content.reduce(0) { $0 + $1.plainLength }
        entry.title = min(text.plainOffset(word.title), count)..<count
        entry.value = text.source(word.lastDigits.lowerBound).map {
            Located(word.last, at: Span($0.file, Int($0.lower), min(Int($0.upper), Int($0.lower) + word.lastDigits.count)))
        }
        return entry
    }
}

extension String {
    /// Whether the text can be a step or a numbered heading: a quick test that lets no such text pass.
    var mayBeNumbered: Bool {
        var isFirst = true
        /// The last four bytes, in lower case.
        var last: UInt32 = 0
        for byte in utf8 {
            if isFirst, byte.isASCIIDigit { return true }
            if byte.isASCIIAlphanumeric { isFirst = false }
            last = last << 8 | UInt32(byte | 0x20)
            switch last {
            // The ends of passo, etapa, step and paso.
            case 0x6173_736F, 0x7461_7061, 0x7374_6570, 0x7061_736F: return true
            default: continue
            }
        }
        return false
    }
}
