import RoteiroCore

/// The duration of a step, as authored or else computed from words, actions and images.
struct Estimate {
    let seconds: Int
    let isAuthored: Bool

    /// Average silent reading speed in Portuguese.
    private static let wordsPerSecond = 3.3
    /// The time to look at an image and find its place in the product.
    private static let secondsPerImage = 4.0

    init(of step: Step) {
        if let authored = step.annotation.seconds {
            (seconds, isAuthored) = (authored, true)
            return
        }
        var images = ImageCount()
        images.walk(step.blocks)
        let doing = step.actions.reduce(0) { $0 + $1.kind.seconds }
        let reading = Double(Self.words(in: PlainText.of(step))) / Self.wordsPerSecond
        let total = reading + Double(doing) + Double(images.count) * Self.secondsPerImage
        (seconds, isAuthored) = (max(5, Int((total / 5).rounded()) * 5), false)
    }

    init(of guide: Guide) {
        self.init(ofAll: guide.steps.map(Estimate.init))
    }

    /// The sum of the steps.
    init(ofAll steps: [Estimate]) {
        seconds = steps.reduce(0) { $0 + $1.seconds }
        isAuthored = !steps.isEmpty && steps.allSatisfy(\.isAuthored)
    }

    /// Counts runs of non-whitespace bytes.
    private static func words(in text: String) -> Int {
        var count = 0
        var isBlank = true
        for byte in text.utf8 {
            let wasBlank = isBlank
            isBlank = byte == 0x20 || byte == 0x0A
            if wasBlank, !isBlank { count += 1 }
        }
        return count
    }

    private struct ImageCount: GuideVisitor {
        private(set) var count = 0

        mutating func visit(_ block: Block) {
            count += block.images.count
        }
    }
}

extension Action.Kind {
    /// The typical time for a user who does not know the product.
    fileprivate var seconds: Int {
        switch self {
        case .click: 5
        case .navigate, .select: 8
        case .input, .wait: 15
        case .scan: 20
        case .locate: 0
        }
    }
}
