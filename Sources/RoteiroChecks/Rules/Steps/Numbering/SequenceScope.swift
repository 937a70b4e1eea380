import Algorithms
import RoteiroCore

/// Determines which sequence of a page a reference such as `passo 3` belongs to.
struct SequenceScope {
    enum SectionReference {
        /// The sequence in question.
        case own
        /// Another sequence of the page.
        case other
        case unclear
    }

    private let isOnly: Bool
    private let sequence: Int
    private let file: FileID
    /// The offsets where steps and parts start, in order. `sequence` is nil for a part without steps.
    private let borders: [(offset: UInt32, sequence: Int?)]

    init(_ sequence: Int, in page: Page) {
        self.sequence = sequence
        file = page.guide.file
        isOnly = page.guide.parts.allSatisfy { $0.steps.allSatisfy { $0.sequence == sequence } }
        var borders: [(offset: UInt32, sequence: Int?)] = []
        for part in page.guide.parts {
            if let heading = part.heading { borders.append((heading.span.lower, part.steps.first?.sequence)) }
            for step in part.steps { borders.append((step.span.lower, step.sequence)) }
        }
        self.borders = borders.sorted { $0.offset < $1.offset }
    }

    /// Determines the sequence from the step or part that contains `place`. If the page has only one sequence, every place belongs to it.
    func belonging(of place: Span) -> SectionReference {
        if isOnly { return .own }
        guard place.file == file else { return .unclear }
        let next = borders.partitioningIndex { $0.offset > place.lower }
        guard next > 0, let found = borders[next - 1].sequence else { return .unclear }
        return found == sequence ? .own : .other
    }
}
