import Algorithms
import RoteiroCore

/// Ordered lists outside steps.
extension FlowReader {
    /// A summary is compared with this many headings below it.
    private static let headingsBelow = 60
    /// The lists before a list that starts again at 1 have at most as many items.
    private static let shortList = 2
    /// A number that is further from the one before is no slip of the pen.
    private static let widestSlip = 3

    private struct Group {
        var lists: [Int]
        var isJoined = false
    }

    mutating func readLists(_ log: inout OutlineLog) {
        let groups = groups()
        for group in groups { judge(group, &log) }
        for index in nodes.indices where lines[index] == nil {
            guard case .list(let list, _, _, _) = nodes[index].kind, !list.isOrdered else { continue }
            log.add(entry(.list, nodes[index].span, .text, nil, isInside(index) ? .insideStep : .notNumbered), at: place(index))
        }
    }

    /// Lists whose numbers go on are one run, whatever stands between them.
    private func groups() -> [Group] {
        var groups: [Group] = []
        for index in nodes.indices {
            guard case .list(let list, let range, let start, _) = nodes[index].kind, list.isOrdered else { continue }
            guard let group = groups.last, let previous = group.lists.last, case .list(_, let before, let first, _) = nodes[previous].kind
            else {
                groups.append(Group(lists: [index]))
                continue
            }
            if start == first + before.count, start > 1, isInside(previous) == isInside(index) {
                groups[groups.count - 1].lists.append(index)
            } else if startsAgain(group, index, start, range) || slips(start, from: first + before.count - 1, previous, index) {
                groups[groups.count - 1].lists.append(index)
                groups[groups.count - 1].isJoined = true
            } else {
                groups.append(Group(lists: [index]))
            }
        }
        return groups
    }

    /// `1.`, a picture, `1.`: the picture is not indented.
    private func startsAgain(_ group: Group, _ index: Int, _ start: Int, _ range: Range<Int>) -> Bool {
        guard start == 1, let previous = group.lists.last, index > previous + 1, nodes[(previous + 1)..<index].allSatisfy(\.isSoft),
            range.count == 1 || group.lists.count == 1 && count(previous) == 1
        else { return false }
        // Earlier lists were tested when they were joined.
        return group.lists.prefix(1).allSatisfy { count($0) <= Self.shortList } && count(previous) <= Self.shortList
    }

    /// `2.`, a sentence, `4.`: below one heading a number is left out or written twice.
    private func slips(_ start: Int, from last: Int, _ previous: Int, _ index: Int) -> Bool {
        start > 1 && start >= last && start <= last + Self.widestSlip && isInside(previous) == isInside(index)
            && headingAbove[previous] == headingAbove[index]
    }

    private func count(_ node: Int) -> Int {
        if case .list(_, let range, _, _) = nodes[node].kind { range.count } else { 0 }
    }

    private mutating func judge(_ group: Group, _ log: inout OutlineLog) {
        let first = group.lists[0]
        guard case .list(_, _, let start, let isSplit) = nodes[first].kind else { return }
        if isInside(first) {
            for node in group.lists { log.add(entry(.list, nodes[node].span, .text, nil, .insideStep), at: place(node)) }
            return
        }
        var result = judgement(of: group, start)
        if let mark = marks[first] { result = .init(isTaken: mark, isCertain: true, reason: mark ? .marked : .unmarked) }
        add(group, result, isSplit: isSplit, &log)
        if !result.isTaken, result.reason == .single, let lexicon = page.lexicon, context(above: first, lexicon).kind == .procedure {
            let miss = Message("a procedure is announced, and the list has a single item")
            log.add(StepOutline.NearMiss(span: nodes[first].span, reason: miss), at: place(first))
        }
    }

    private mutating func judgement(of group: Group, _ start: Int) -> RunJudgement.Result {
        if page.mode != .all { return .init(isTaken: false, reason: .settings(page.mode)) }
        guard let lexicon = page.lexicon else { return .init(isTaken: false, reason: .noLexicon) }
        let first = group.lists[0]
        var (texts, answers) = items(of: first, lexicon)
        for node in group.lists.dropFirst() {
            let items = items(of: node, lexicon)
            texts += items.texts
            answers += items.answers
        }
        let context = context(above: first, lexicon)
        var result = RunJudgement.judge(texts, answers, context, .list, above: titleAbove(first), lexicon)
        if case .nameless = result.reason, context.kind == .nothing, let task = outerTask(of: first, answers, lexicon) {
            result = RunJudgement.judge(texts, answers, context, .list, above: task, lexicon)
        }
        if result.isTaken, isSummary(texts, below: first, lexicon) { return .init(isTaken: false, reason: .summary) }
        if result.isTaken, 2 * group.lists.reduce(0, { $0 + links(in: $1) }) > texts.count { return .init(isTaken: false, reason: .links) }
        if start > 1 { result.isCertain = false }
        return result
    }

    /// `## Installation`, `### Linux`: a heading over the nearest one that names a task. The title of the page counts if no item may be
    /// anything but an instruction.
    private mutating func outerTask(of node: Int, _ answers: [ItemAnswer], _ lexicon: InstructionLexicon) -> StepText? {
        guard boldAbove[node] < 0, var heading = nearestHeading(above: node) else { return nil }
        while let outer = parents[heading], level(outer) > 1 {
            let text = text(of: outer)
            if HeadingReader.context(text, lexicon).kind == .text { return nil }
            if TaskReader.namesTask(text, lexicon) { return text }
            heading = outer
        }
        guard answers.allSatisfy({ $0.kind == .instruction && $0.mood == .imperative && !$0.mayBeNoun && !$0.isLabelled }) else {
            return nil
        }
        return page.titleText(heading: pageHeading).flatMap { TaskReader.namesTask($0, lexicon) ? $0 : nil }
    }

    private mutating func isSummary(_ texts: [StepText], below node: Int, _ lexicon: InstructionLexicon) -> Bool {
        let below = headings[headings.partitioningIndex { $0 > node }...].prefix(Self.headingsBelow)
        guard below.count > 1, 3 * below.count >= 2 * texts.count else { return false }
        var titles: [[UInt64]] = []
        for heading in below { titles.append(stems(of: heading, lexicon)) }
        return SummaryReader.isSummary(texts, of: titles, lexicon)
    }

    /// How many items are one link into the site, or begin with one as their label: a table of contents.
    private func links(in node: Int) -> Int {
        guard case .list(let list, let range, _, _) = nodes[node].kind else { return 0 }
        return list.items[range].count { item in
            for case .paragraph(let paragraph) in item.blocks {
                guard let link = paragraph.content.first?.onlyLink, !link.destination.value.hasPrefix("http") else { return false }
                guard paragraph.content.count > 1 else { return true }
                guard case .text(let text) = paragraph.content[1] else { return false }
                return text.value.first { $0 != " " }.map { ":–—-".contains($0) } ?? false
            }
            return false
        }
    }

    private mutating func add(_ group: Group, _ result: RunJudgement.Result, isSplit: Bool, _ log: inout OutlineLog) {
        let isCertain = result.isCertain
        let sequence =
            result.isTaken
            ? log.sequence(.init(origin: .list, isCertain: isCertain, isJoined: group.isJoined, isSplit: isSplit)) : nil
        var last: (node: Int, entry: Int)?
        for node in group.lists {
            guard case .list(let list, let range, let start, _) = nodes[node].kind else { continue }
            if let last { for between in last.node..<node { itemAround[between] = last.entry } }
            var whole = entry(.list, nodes[node].span, result.isTaken ? .step : .text, result.isTaken ? .list : nil, result.reason)
            whole.isCertain = isCertain
            log.add(whole, at: place(node))
            guard result.isTaken else { continue }
            if let entry = addItems(list, range, start, node, sequence, isCertain, result.reason, &log) { last = (node, entry) }
        }
    }

    /// Returns the entry of the last item.
    private mutating func addItems(
        _ list: List, _ range: Range<Int>, _ start: Int, _ node: Int, _ sequence: Int?, _ isCertain: Bool, _ reason: StepReason,
        _ log: inout OutlineLog
    ) -> Int? {
        // The texts were judged already.
        let texts = page.lexicon.map { items(of: node, $0).texts }
        let path = place(node)
        var last: Int?
        for (offset, item) in list.items[range].enumerated() {
            var entry = StepOutline.Entry(place: .item, span: item.span, verdict: .step, origin: .list, reason: reason)
            entry.isCertain = isCertain
            entry.sequence = sequence
            ItemTitle.set(&entry, item, start + offset, texts?[offset])
            let number = log.add(entry, at: path)
            if item.blocks.count > 1 { SubstepCollector.addItems(in: item.blocks, of: number, at: path, lexicon: nil, &log) }
            last = number
        }
        return last
    }
}

extension Inline {
    /// The link that this is, or that is all of the bold text that this is.
    fileprivate var onlyLink: Link? {
        switch self {
        case .link(let link): link
        case .strong(let group) where group.content.count == 1: group.content[0].onlyLink
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .image, .icon, .uiLabel, .html, .footnoteReference:
            nil
        }
    }
}
