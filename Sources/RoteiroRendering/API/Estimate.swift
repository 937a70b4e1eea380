import RoteiroCore

/// How long a step takes: what its writer says, else reading and doing, counted.
struct Estimate {
    /// In seconds.
    let seconds: Int
    /// The writer said so.
    let isAuthored: Bool

    /// Silent reading of Portuguese, words a second.
    private static let wordsPerSecond = 3.3
    /// To look at an image and find the place in the product.
    private static let secondsPerImage = 4.0

    /// `text` is `PlainText.of(step.blocks)`, for who has it already.
    init(of step: Step, text: String) {
        if let authored = step.note.seconds {
            (seconds, isAuthored) = (authored, true)
            return
        }
        var images = ImageCount()
        images.walk(step.blocks)
        let doing = step.actions.reduce(0) { $0 + $1.kind.seconds }
        let total = Double(Self.words(in: text)) / Self.wordsPerSecond + Double(doing) + Double(images.count) * Self.secondsPerImage
        (seconds, isAuthored) = (max(5, Int((total / 5).rounded()) * 5), false)
    }

    /// Of a whole guide.
    init(of guide: Guide) {
        self.init(ofAll: guide.steps.map { Estimate(of: $0, text: PlainText.of($0.blocks)) })
    }

    /// Of a whole guide, by its steps.
    init(ofAll steps: [Estimate]) {
        seconds = steps.reduce(0) { $0 + $1.seconds }
        isAuthored = !steps.isEmpty && steps.allSatisfy(\.isAuthored)
    }

    /// What stands between blanks.
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
    /// What doing it takes, in seconds: what people need who do not know the product.
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
