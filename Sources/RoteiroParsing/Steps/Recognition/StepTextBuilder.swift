import RoteiroCore

/// Collects the bytes of a `StepText`, and where they come from if that is asked for.
struct StepTextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [StepText.Piece] = []
    /// Whether the plain text of the inlines is `bytes` without marks.
    private(set) var isPlain = true
    private let withPieces: Bool
    /// The length of the plain text so far.
    private var plain = 0

    init(withPieces: Bool = false) {
        self.withPieces = withPieces
        bytes.reserveCapacity(128)
    }

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): append(text, isCode: false)
            case .code(let code):
                bytes.append(StepText.Mark.codeOpen)
                append(code, isCode: true)
                bytes.append(StepText.Mark.codeClose)
            case .softBreak(let span), .hardBreak(let span):
                addPiece(1, span)
                bytes.append(0x0A)
            case .emphasis(let group), .strikethrough(let group): append(group.content)
            case .strong(let group): appendMarked(group.content)
            case .link(let link): appendMarked(link.content)
            case .image(let image):
                isPlain = false
                addPiece(image.alt.value.utf8.count, image.span, isPicture: true)
                bytes.append(0x20)
            case .icon, .html, .footnoteReference: break
            case .uiLabel(let label):
                isPlain = false
                bytes.append(StepText.Mark.open)
                bytes.append(UInt8(ascii: "\""))
                addPiece(label.text.utf8.count, label.span)
                append(label.text, isCode: false)
                bytes.append(UInt8(ascii: "\""))
                bytes.append(StepText.Mark.close)
            }
        }
    }

    private mutating func appendMarked(_ inlines: [Inline]) {
        bytes.append(StepText.Mark.open)
        append(inlines)
        bytes.append(StepText.Mark.close)
    }

    private mutating func append(_ text: Located<String>, isCode: Bool) {
        let count = text.value.utf8.count
        addPiece(count, text.span, isExact: !isCode && text.span.count == count)
        append(text.value, isCode: isCode)
    }

    private mutating func addPiece(_ length: Int, _ span: Span, isExact: Bool = false, isPicture: Bool = false) {
        guard withPieces else { return }
        pieces.append(
            StepText.Piece(start: bytes.count, plain: plain, plainLength: length, span: span, isExact: isExact, isPicture: isPicture))
        plain += length
    }

    private mutating func append(_ text: String, isCode: Bool) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        bytes.withUnsafeMutableBufferPointer { bytes in
            for index in start..<bytes.count where bytes[index] <= StepText.Mark.hidden { bytes[index] = 0x20 }
            guard isCode else { return }
            for index in start..<bytes.count where bytes[index].isPunctuationOfSentences { bytes[index] = StepText.Mark.hidden }
        }
    }
}

extension UInt8 {
    fileprivate var isPunctuationOfSentences: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }
}
