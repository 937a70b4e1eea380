import RoteiroCore

/// The numbered sub-steps of a step, in runs that count together: the items of lists that go on, headings of one level, numbers with one
/// prefix (`1.1`, `1.2`), letters of one number (`4A`, `4B`).
struct SubstepRuns {
    struct Item {
        /// A letter counts from 1.
        var value: Int
        /// As written: `1.2`, `4B`.
        var label: String
        /// Nil for what counts and is no sub-step of its own.
        var span: Span?
    }

    /// What counts together.
    enum Kind: Hashable {
        case list
        case level(Int)
        case decimals(String)
        case letters(String)
    }

    struct Run {
        var kind: Kind
        var items: [Item] = []
        /// Whether the first number goes on from a run before.
        var goesOn = false

        /// Another number of the run, as it would be written.
        func label(_ value: Int) -> String {
            switch kind {
            case .list, .level: String(value)
            case .decimals(let prefix): "\(prefix).\(value)"
            case .letters(let number): number + (UInt8(exactly: 64 + value).map { String(UnicodeScalar($0)) } ?? "")
            }
        }
    }

    private(set) var runs: [Run] = []
    /// The last numbers of runs that another one can go on from.
    private(set) var ends: Set<Int>
    private let substeps: [Span: Substep]

    /// The runs of a step, or of a container or an item in it, that are open.
    private struct Flow {
        var open: [Kind: Int] = [:]
        /// The next 1 of these kinds begins a new run.
        var ended: Set<Kind> = []
    }

    /// `ends` are those of the step before.
    init(of step: Step, after ends: Set<Int>) {
        substeps = Dictionary(step.substeps.map { ($0.span, $0) }) { first, _ in first }
        self.ends = ends
        var flow = Flow()
        if let own = substeps[step.span] { add(own, .letters(own.unlettered), &flow) }
        walk(step.blocks, &flow)
        let last = runs.filter(\.kind.canGoOn).compactMap(\.items.last?.value)
        self.ends = last.isEmpty ? ends : Set(last)
    }

    private mutating func walk(_ blocks: [Block], _ flow: inout Flow) {
        for block in blocks {
            switch block {
            case .heading(let heading): add(heading, &flow)
            case .list(let list): add(list, &flow)
            case .paragraph, .quote, .callout, .prerequisites, .vitePressContainer, .code, .codeGroup, .table, .figure, .gallery, .qr,
                .html, .thematicBreak, .tableOfContents:
                walk(inner: block.children, of: flow)
            }
        }
    }

    /// What is in a container or an item counts by itself.
    private mutating func walk(inner blocks: [Block], of outer: Flow) {
        if blocks.isEmpty { return }
        for kind in Kind.goingOn { close(outer.open[kind]) }
        var flow = Flow()
        walk(blocks, &flow)
        for kind in Kind.goingOn { close(flow.open[kind]) }
    }

    private mutating func close(_ run: Int?) {
        if let run, let last = runs[run].items.last { ends.insert(last.value) }
    }

    private mutating func add(_ heading: Heading, _ flow: inout Flow) {
        guard let substep = substeps[heading.span] else {
            for level in heading.level...max(heading.level, 6) { flow.ended.insert(.level(level)) }
            return
        }
        for level in heading.level...max(heading.level, 6) where level > heading.level { flow.ended.insert(.level(level)) }
        if !substep.letter.isEmpty {
            add(substep, .letters(substep.unlettered), &flow)
        } else if let dot = substep.number.lastIndex(of: ".") {
            add(substep, .decimals(String(substep.number[..<dot])), &flow)
        } else {
            add(substep, .level(heading.level), &flow)
        }
    }

    private mutating func add(_ substep: Substep, _ kind: Kind, _ flow: inout Flow) {
        let value = substep.letter.utf8.first.map { Int($0 & 0x1F) } ?? substep.value?.value ?? 0
        // `4`, `4B`: the step itself is the first alternative.
        if value == 2, case .letters = kind, flow.open[kind] == nil {
            add(Item(value: 1, label: substep.unlettered, span: nil), kind, &flow)
        }
        add(Item(value: value, label: substep.number, span: substep.value?.span ?? substep.span), kind, &flow)
    }

    /// A list that begins with 1 is a run of its own. Lists that are no sub-steps count, because a later one can go on from them.
    private mutating func add(_ list: List, _ flow: inout Flow) {
        if let start = list.start {
            if start <= 1 { flow.ended.insert(.list) }
            for (number, item) in zip(start..., list.items) {
                let span = substeps[item.span].map { $0.value?.span ?? $0.span }
                add(Item(value: number, label: String(number), span: span), .list, &flow)
            }
        }
        for item in list.items { walk(inner: item.blocks, of: flow) }
    }

    private mutating func add(_ item: Item, _ kind: Kind, _ flow: inout Flow) {
        if let run = flow.open[kind], item.value > 1 || !flow.ended.contains(kind) {
            runs[run].items.append(item)
        } else {
            if kind.canGoOn { close(flow.open[kind]) }
            flow.open[kind] = runs.count
            runs.append(Run(kind: kind, items: [item], goesOn: kind.canGoOn && ends.contains(item.value - 1)))
        }
        flow.ended.remove(kind)
    }
}

extension SubstepRuns.Kind {
    fileprivate static let goingOn: [SubstepRuns.Kind] = [.list] + (1...6).map { .level($0) }

    /// Whether numbers can go on from one run to the next. Those with decimals and letters say where they belong.
    fileprivate var canGoOn: Bool {
        switch self {
        case .list, .level: true
        case .decimals, .letters: false
        }
    }
}

extension Substep {
    /// `4` for `4B`
    fileprivate var unlettered: String { letter.isEmpty ? number : String(number.dropLast()) }
}
