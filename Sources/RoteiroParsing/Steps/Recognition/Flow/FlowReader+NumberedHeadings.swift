import Algorithms
import RoteiroCore

/// Runs of headings that begin with a number.
extension FlowReader {
    /// Of the headings of a run, this share with a list of steps of their own makes them parts, in percent.
    private static let taskShare = 75
    /// A list of alternatives stands at most this many lists above the headings that discuss them.
    private static let listsAbove = 3

    private struct Numbered {
        var node: Int
        var number: NumberGrammar.Result
        var title: StepText
    }

    /// What the headings of a run have in common.
    private struct Key: Hashable {
        var level: Int
        var outer: [Int]
    }

    mutating func readNumberedHeadings(_ log: inout OutlineLog) {
        var runs: [[Numbered]] = []
        var open: [Key: Int] = [:]
        guard let lexicon = page.lexicon else { return }
        for index in headings where words[index] == nil && roles[index] == nil && !(level(index) == 1 && index == headings.first) {
            guard nodes[index].heading?.text.mayBeNumbered == true, let number = NumberGrammar.read(text(of: index)) else { continue }
            let text = text(of: index)
            let title = StepText(text, number.title..<text.bytes.count, opening: number.isInMarks, lexicon)
            let numbered = Numbered(node: index, number: number, title: title)
            let key = Key(level: level(index), outer: Array(number.numbers.dropLast()))
            if let run = open[key], let last = runs[run].last {
                let isSame = parents[last.node] == parents[index]
                let isTwice = runs[run].count == 1 && last.number.last == 1
                if isSame ? number.last > 1 || isTwice : number.last == last.number.last + 1 {
                    runs[run].append(numbered)
                    continue
                }
            }
            open[key] = runs.count
            runs.append([numbered])
        }
        guard !runs.isEmpty else { return }
        let ends = sectionEnds()
        for run in runs { judge(run, ends, lexicon, &log) }
    }

    /// For each heading the index after its section.
    private func sectionEnds() -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        for index in headings {
            while let last = open.last, level(last) >= level(index) {
                ends[last] = index
                open.removeLast()
            }
            open.append(index)
        }
        for index in open { ends[index] = nodes.count }
        return ends
    }

    private mutating func judge(_ run: [Numbered], _ ends: [Int: Int], _ lexicon: InstructionLexicon, _ log: inout OutlineLog) {
        let first = run[0]
        let parent = parents[first.node]
        let answers = run.map { ItemReader.answer($0.title, lexicon) }
        let above = parent.map { text(of: $0) }
        var result = RunJudgement.judge(
            run.map(\.title), answers, context(of: first.node, parent: parent, lexicon), .numberedHeading, above: above, lexicon)
        if result.isTaken, first.number.last > 1 { result = .init(isTaken: false, reason: .beginsAt(first.number.last)) }
        if page.mode != .all { result = .init(isTaken: false, reason: .settings(page.mode)) }
        var verdict = StepOutline.Verdict.text
        if result.isTaken, let holding = tasks(run, answers, ends, lexicon) ?? rowsOfSteps(run, ends) {
            result = .init(isTaken: false, reason: .tasks(holding, of: run.count))
            verdict = .part
        }
        if result.isTaken, let words = alternatives(above: run, lexicon) {
            let good = answers.count(where: \.isGood)
            result = .init(isTaken: false, reason: .above(words: words, StepReason.Count(good: good, all: run.count)))
        }
        if let mark = marks[first.node] {
            result = .init(isTaken: mark, isCertain: true, reason: mark ? .marked : .unmarked)
            verdict = .text
        }
        add(run, result, verdict, ends, &log)
    }

    private mutating func context(of node: Int, parent: Int?, _ lexicon: InstructionLexicon) -> StepContext {
        if pageIsText() { return StepContext(kind: .text, words: pageHeading?.text ?? page.title ?? "") }
        var context = StepContext.nothing
        if let parent {
            context = HeadingReader.context(text(of: parent), lexicon)
        } else if let heading = frame.heading {
            context = HeadingReader.context(heading, lexicon)
        }
        if context.kind != .text, let lead = lead(before: node), LeadReader.endsInColon(lead) {
            let announced = LeadReader.context(lead, lexicon)
            if announced.kind != .nothing { context = announced }
        }
        return context
    }

    /// The title of the list above a run whose items return as its headings, if it announces alternatives: `## Options`.
    private mutating func alternatives(above run: [Numbered], _ lexicon: InstructionLexicon) -> String? {
        var rest = Self.listsAbove
        var titles: [[UInt64]] = []
        for node in stride(from: run[0].node - 1, through: 0, by: -1) {
            guard case .list = nodes[node].kind else { continue }
            rest -= 1
            if rest < 0 { return nil }
            for title in [titleAbove(node), lead(before: node)] {
                guard let title, title.words.indices.contains(where: { lexicon.flags(title, $0).contains(.alternative) }) else { continue }
                if titles.isEmpty { titles = run.map { SummaryReader.stems($0.title, lexicon) } }
                if SummaryReader.isSummary(items(of: node, lexicon).texts, of: titles, lexicon) { return title.plain }
            }
        }
        return nil
    }

    /// Returns how many headings hold a list of instructions, if they are tasks: most do, and half of the titles are infinitives. In a
    /// language that has one form for both, the lists stand right in the sections, and either the title above is no instruction that the
    /// headings carry out, or the headings speak of `an invoice` again and again, where the steps of one task say `the invoice`.
    private mutating func tasks(_ run: [Numbered], _ answers: [ItemAnswer], _ ends: [Int: Int], _ lexicon: InstructionLexicon) -> Int? {
        let usesBaseForm = lexicon.grammar.usesBaseForm
        let infinitives = answers.count { $0.kind == .instruction && (usesBaseForm || $0.mood == .infinitive) }
        guard 2 * infinitives >= run.count else { return nil }
        if usesBaseForm, run.count(where: { isIndefinite($0.title, lexicon) }) < max(2, (run.count + 1) / 2) {
            let title = parents[run[0].node].map { text(of: $0) } ?? page.titleText(heading: pageHeading)
            let answer = title.map { ItemReader.answer($0, lexicon) }
            if let answer, answer.kind == .instruction, !answer.mayBeNoun { return nil }
        }
        var holding = 0
        for numbered in run {
            var end = ends[numbered.node] ?? nodes.count
            if usesBaseForm, let deeper = nodes[(numbered.node + 1)..<end].firstIndex(where: \.isHeading) { end = deeper }
            for node in (numbered.node + 1)..<max(numbered.node + 1, end) where instructs(node, lexicon) {
                holding += 1
                break
            }
        }
        return 100 * holding >= Self.taskShare * run.count ? holding : nil
    }

    private func isIndefinite(_ title: StepText, _ lexicon: InstructionLexicon) -> Bool {
        title.words.indices.contains { lexicon.flags(title, $0).contains(.indefinite) }
    }

    /// Returns how many headings hold step headings, if most hold a row of them, or if their numbers go on from one to the next.
    private func rowsOfSteps(_ run: [Numbered], _ ends: [Int: Int]) -> Int? {
        if words.isEmpty { return nil }
        var holding = 0
        var goesOn = false
        for numbered in run {
            let section = headings[headings.partitioningIndex { $0 > numbered.node }...].prefix { $0 < ends[numbered.node] ?? nodes.count }
            let steps = section.filter { if case .step = roles[$0] { true } else { false } }
            guard let first = steps.first else { continue }
            if let word = words[first], word.number > 1 { goesOn = true }
            if steps.count > 1 { holding += 1 }
        }
        return goesOn || 100 * holding >= Self.taskShare * run.count ? holding : nil
    }

    private mutating func instructs(_ node: Int, _ lexicon: InstructionLexicon) -> Bool {
        guard case .list(let list, let range, _, _) = nodes[node].kind, list.isOrdered, range.count > 1 else { return false }
        let items = items(of: node, lexicon)
        return RunJudgement.judge(items.texts, items.answers, StepContext(kind: .task), .list, above: nil, lexicon).isTaken
    }

    private mutating func add(
        _ run: [Numbered], _ result: RunJudgement.Result, _ verdict: StepOutline.Verdict, _ ends: [Int: Int], _ log: inout OutlineLog
    ) {
        let sequence = result.isTaken ? log.sequence(.init(origin: .numberedHeading, isCertain: result.isCertain)) : nil
        for numbered in run {
            let node = numbered.node
            guard result.isTaken else {
                roles[node] = .plain
                log.add(entry(.heading, nodes[node].span, verdict, nil, result.reason), at: place(node))
                continue
            }
            let outer = stepAbove(node)
            var entry = entry(
                .heading, nodes[node].span, outer == nil ? .step : .substep, .numberedHeading, outer == nil ? result.reason : .substep)
            entry.isCertain = result.isCertain
            entry.sequence = sequence
            if let outer, case .step(let parent) = roles[outer] { entry.parent = parent }
            title(&entry, numbered)
            let number = log.add(entry, at: place(node))
            numbers[node] = numbered.number.last
            roles[node] = outer.map(HeadingRole.substep) ?? .step(entry: number)
            if outer == nil { adopt(in: node, until: ends[node] ?? nodes.count, number, &log) }
        }
    }

    /// Step headings in the section of a numbered heading that is a step are its sub-steps.
    private mutating func adopt(in step: Int, until end: Int, _ number: Int, _ log: inout OutlineLog) {
        var adopted: Set<Int> = []
        for index in headings[headings.partitioningIndex { $0 > step }...].prefix(while: { $0 < end }) {
            switch roles[index] {
            case .step(let entry): adopted.insert(entry)
            case .substep: break
            case .plain, nil: continue
            }
            roles[index] = .substep(of: step)
        }
        if !adopted.isEmpty { log.adopt(adopted, by: number) }
    }

    private mutating func title(_ entry: inout StepOutline.Entry, _ numbered: Numbered) {
        guard let heading = nodes[numbered.node].heading else { return }
        numbered.number.describe(&entry, heading, text(of: numbered.node))
    }

    /// The step that a heading is below.
    private func stepAbove(_ node: Int) -> Int? {
        var next = parents[node]
        while let parent = next {
            if case .step = roles[parent] { return parent }
            next = parents[parent]
        }
        return nil
    }
}
