import Algorithms
import RoteiroCore

/// The steps of a guide that a text can refer to: `passo 3`, `passo 1.2`, `etapa 4A`.
struct StepTargets {
    private var numbers: Set<Int> = []
    /// With decimals or a letter, in upper case.
    private var labels: Set<String> = []
    /// The numbers that have letters.
    private var lettered: Set<Int> = []
    private let steps: [Step]
    /// The steps by their offsets, in order.
    private let offsets: [UInt32]
    private let parts: [Part]

    init(of guide: Guide) {
        steps = guide.steps.sorted { $0.span.lower < $1.span.lower }
        offsets = steps.map(\.span.lower)
        parts = guide.parts.filter { !$0.steps.isEmpty }
        for step in steps {
            add(step.writtenNumber)
            numbers.insert(step.number.value)
            for substep in step.substeps {
                if Int(substep.number) == nil { add(substep.number) } else { labels.insert("\(step.writtenNumber).\(substep.number)") }
            }
        }
    }

    private mutating func add(_ written: String) {
        let number = Int(written.prefix { $0.isASCII && $0.isNumber })
        if let number { numbers.insert(number) }
        guard Int(written) == nil else { return }
        labels.insert(written.uppercased())
        if written.last?.isLetter == true, let number { lettered.insert(number) }
    }

    func contains(_ reference: NumberReference) -> Bool {
        guard let number = reference.number else { return true }
        if labels.contains(reference.label) { return true }
        if reference.label.contains(".") { return false }
        if reference.label.last?.isLetter == true, lettered.contains(number) { return false }
        if numbers.contains(number) { return true }
        // A list in a step numbers its items for the text of that step.
        return step(around: reference.place)?.substeps.contains { $0.number == String(number) } ?? false
    }

    private func step(around place: Span) -> Step? {
        let next = offsets.partitioningIndex { $0 > place.lower }
        guard next > 0, steps[next - 1].span.file == place.file else { return nil }
        return steps[next - 1]
    }

    /// The lowest and the highest number of the sequence around a place, with the title of its part if the guide has several sequences.
    func sequence(around place: Span) -> (part: String?, low: Int, high: Int) {
        let isOne = Set(steps.map(\.sequence)).count == 1
        if !isOne, let step = step(around: place) {
            let numbers = steps.filter { $0.sequence == step.sequence }.map(\.number.value)
            let title = parts.first { $0.steps.contains { $0.span == step.span } }?.title?.content.plainText
            if let title, !title.isBlank { return (title, numbers.min() ?? 0, numbers.max() ?? 0) }
        }
        return (nil, numbers.min() ?? 0, numbers.max() ?? 0)
    }
}
