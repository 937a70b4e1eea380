import Algorithms
import RoteiroCore

/// Which sequence a text of a page speaks of when it says `passo 3`.
struct SequenceScope {
    enum SectionReference {
        /// The one that is asked for.
        case own
        /// Another one of the page.
        case other
        /// Nobody can tell.
        case unclear
    }

    private let isOnly: Bool
    private let sequence: Int
    private let file: FileID
    /// Where a step, or what ends its part, begins; nil for the latter.
    private let borders: [(offset: UInt32, sequence: Int?)]

    /// Of one sequence of steps among those of a page.
    init(_ sequence: Int, in page: Page) {
        self.sequence = sequence
        file = page.guide.file
        isOnly = page.guide.parts.allSatisfy { $0.steps.allSatisfy { $0.sequence == sequence } }
        var borders: [(offset: UInt32, sequence: Int?)] = []
        for part in page.guide.parts {
            if let heading = part.heading { borders.append((heading.span.lower, part.steps.first?.sequence)) }
            for step in part.steps { borders.append((step.heading.span.lower, step.sequence)) }
        }
        self.borders = borders.sorted { $0.offset < $1.offset }
    }

    /// A text in a step or a part speaks of the steps there; one elsewhere of the only sequence, if there is but one.
    func belonging(of place: Span) -> SectionReference {
        if isOnly { return .own }
        guard place.file == file else { return .unclear }
        let next = borders.partitioningIndex { $0.offset > place.lower }
        guard next > 0, let found = borders[next - 1].sequence else { return .unclear }
        return found == sequence ? .own : .other
    }
}
