import RoteiroCore

/// Finds the sub-steps in the body of a step: the items of the outermost ordered lists, and step headings in boxes.
enum SubstepCollector {
    /// With a lexicon, at least half of the items must begin with an instruction: a list of fields is body.
    static func addItems(in blocks: [Block], of step: Int, at path: [Int], lexicon: InstructionLexicon?, _ log: inout OutlineLog) {
        for block in blocks {
            switch block {
            case .list(let list):
                if list.isOrdered, isProcedure(list, lexicon) {
                    add(list, of: step, at: path, &log)
                } else if !list.isOrdered || lexicon == nil {
                    for item in list.items { addItems(in: item.blocks, of: step, at: path, lexicon: lexicon, &log) }
                }
            case .heading(let heading): add(heading, of: step, at: path, lexicon, &log)
            case .quote, .callout, .prerequisites, .vitePressContainer:
                addItems(in: block.children, of: step, at: path, lexicon: lexicon, &log)
            case .paragraph, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .thematicBreak, .tableOfContents: break
            }
        }
    }

    private static func isProcedure(_ list: List, _ lexicon: InstructionLexicon?) -> Bool {
        guard let lexicon else { return true }
        let good = list.items.count { ItemReader.answer(ItemText.first(of: $0, lexicon), lexicon).isGood }
        return 2 * good >= list.items.count
    }

    static func add(_ list: List, of step: Int, at path: [Int], _ log: inout OutlineLog) {
        let sequence = log.sequence(.init(origin: .list, isCertain: true))
        for (offset, item) in list.items.enumerated() {
            var entry = StepOutline.Entry(
                place: .item, span: item.span, verdict: .substep, origin: .list, reason: .substep)
            ItemTitle.set(&entry, item, (list.start ?? 1) + offset)
            entry.parent = step
            entry.sequence = sequence
            log.add(entry, at: path)
        }
    }

    private static func add(_ heading: Heading, of step: Int, at path: [Int], _ lexicon: InstructionLexicon?, _ log: inout OutlineLog) {
        guard heading.text.mayBeNumbered else { return }
        let text = StepText(heading.content, lexicon)
        guard let word = StepHeadingGrammar.read(text, lexicon) else { return }
        var entry = StepOutline.Entry(
            place: .heading, span: heading.span, verdict: .substep, origin: .heading, reason: .substep)
        word.describe(&entry, heading, text)
        entry.parent = step
        log.add(entry, at: path)
    }
}

extension FlowReader {
    /// The lists in the bodies of steps that are headings or lines.
    mutating func readSubsteps(_ log: inout OutlineLog) {
        var group = StepLists()
        for index in nodes.indices {
            guard let step = stepEntry(around: index) else { continue }
            switch nodes[index].kind {
            case .list(let list, let range, let start, _):
                guard lines[index] == nil else { continue }
                var part = list
                part.items = Array(list.items[range])
                guard list.isOrdered, let lexicon = page.lexicon else {
                    SubstepCollector.addItems(in: [.list(part)], of: step, at: place(index), lexicon: page.lexicon, &log)
                    continue
                }
                part.start = start
                if step != group.step || start != group.next || start < 2 { finish(&group, &log) }
                group.step = step
                group.next = start + range.count
                group.lists.append((index, part))
                group.answers += items(of: index, lexicon).answers
            case .box(let box): SubstepCollector.addItems(in: box.blocks, of: step, at: place(index), lexicon: page.lexicon, &log)
            case .heading, .paragraph, .picture, .comment, .html, .closed: break
            }
        }
        finish(&group, &log)
    }

    /// Ordered lists of one step whose numbers go on.
    private struct StepLists {
        var step = -1
        var next = 0
        var lists: [(node: Int, list: List)] = []
        var answers: [ItemAnswer] = []
    }

    /// Adds the items as sub-steps if at least half of them begin with an instruction.
    private func finish(_ group: inout StepLists, _ log: inout OutlineLog) {
        let good = group.answers.count(where: \.isGood)
        if 2 * good >= group.answers.count {
            for (node, list) in group.lists { SubstepCollector.add(list, of: group.step, at: place(node), &log) }
        }
        group = StepLists()
    }

    private func stepEntry(around node: Int) -> Int? {
        if stepAround[node] >= 0 {
            if case .step(let entry) = roles[stepAround[node]] { return entry }
            return nil
        }
        return lineAround[node] >= 0 ? lastLine[lineAround[node]] : nil
    }

    /// A box that the author marks: each item of its lists is a step, or each heading of its highest level.
    mutating func readMarked(_ box: FlowBox, at node: Int, _ log: inout OutlineLog) {
        let flow = FlowReader(box.blocks, page: page, frame: .page, path: place(node), pageHeading: pageHeading)
        var hasList = false
        for (index, inner) in flow.nodes.enumerated() {
            guard case .list(let list, let range, let start, _) = inner.kind else { continue }
            hasList = true
            let sequence = log.sequence(.init(origin: .list, isCertain: true))
            log.add(entry(.list, inner.span, .step, .list, .marked), at: flow.place(index))
            for (offset, item) in list.items[range].enumerated() {
                var entry = entry(.item, item.span, .step, .list, .marked)
                entry.sequence = sequence
                ItemTitle.set(&entry, item, (list.isOrdered ? start : 1) + offset)
                let number = log.add(entry, at: flow.place(index))
                SubstepCollector.addItems(in: item.blocks, of: number, at: flow.place(index), lexicon: nil, &log)
            }
        }
        if !hasList { readMarkedHeadings(flow, &log) }
    }

    private func readMarkedHeadings(_ flow: FlowReader, _ log: inout OutlineLog) {
        guard let level = flow.headings.map(flow.level).min() else { return }
        let sequence = log.sequence(.init(origin: .heading, isCertain: true))
        var number = 0
        for index in flow.headings where flow.level(index) == level {
            guard let heading = flow.nodes[index].heading else { continue }
            number += 1
            var entry = entry(.heading, heading.span, .step, .heading, .marked)
            entry.sequence = sequence
            let text = StepText(heading.content, page.lexicon)
            if let word = StepHeadingGrammar.read(text, page.lexicon) {
                word.describe(&entry, heading, text)
            } else if let written = NumberGrammar.read(text) {
                written.describe(&entry, heading, text)
            } else {
                entry.number(heading, number)
            }
            log.add(entry, at: flow.place(index))
        }
    }
}
