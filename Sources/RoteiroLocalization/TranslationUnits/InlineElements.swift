import RoteiroCore

/// The elements of a sentence besides its words, in order. Every translation must contain them too.
struct InlineElements: GuideVisitor {
    private(set) var links: [Link] = []
    private(set) var images: [ImageReference] = []
    private(set) var icons: [NamedIcon] = []
    private(set) var labels: [UILabel] = []
    private(set) var codes: [String] = []
    private(set) var tags: [RawHTML] = []
    private(set) var footnotes: [FootnoteReference] = []
    private(set) var breaks = 0
    private(set) var bold = 0
    private(set) var words = ""

    init(of content: [Inline]) { walk(content) }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text): words += text.value
        case .softBreak: words += " "
        case .hardBreak:
            breaks += 1
            words += " "
        case .code(let code):
            codes.append(code.value)
            words += " "
        case .strong: bold += 1
        case .emphasis, .strikethrough: break
        case .link(let link): if !link.isBareMail { links.append(link) }
        case .image(let image): images.append(image)
        case .icon(let icon): icons.append(icon)
        case .uiLabel(let label):
            labels.append(label)
            words += " "
        case .html(let html): if !html.isComment { tags.append(html) }
        case .footnoteReference(let reference): footnotes.append(reference)
        }
    }

    /// The catalog names of the images, then of the icons.
    var imageNames: [String] { images.map(\.catalogName) + icons.map(\.catalogName) }

    /// Whether there is any letter: `o` suffices in a translation, although it would not be translated alone.
    var hasLetters: Bool { hasWords || words.unicodeScalars.contains(where: \.isLetter) }

    /// Whether there is something to translate: a word in the text, a label, an `alt` text or a link title.
    var hasWords: Bool {
        words.hasWord || labels.contains { $0.text.hasWord } || images.contains { $0.alt.value.hasWord }
            || links.contains { $0.title?.hasWord ?? false }
    }
}

extension String {
    /// Whether the text has two adjacent letters of any script. `R101`, `3 × 4 m` and `—` are the same in every language.
    var hasWord: Bool {
        var isAfterLetter = false
        for scalar in unicodeScalars {
            let isLetter = scalar.isLetter
            if isLetter, isAfterLetter || scalar.isIdeographic { return true }
            isAfterLetter = isLetter
        }
        return false
    }
}

extension Unicode.Scalar {
    var isLetter: Bool { value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }
    /// Whether the character alone is a word.
    fileprivate var isIdeographic: Bool { value >= 0x3040 && properties.isIdeographic || (0x3040...0x30FF).contains(value) }
}

extension ImageReference {
    /// The file name without folders and extension, so that moving an image affects no translation.
    var catalogName: String { source.value.imageName }
}

extension String {
    /// Returns `qr-01` for `/images/qr-01.png?v=2`.
    var imageName: String {
        let path = prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}

extension NamedIcon {
    /// The prefix distinguishes it from the name of an image.
    var catalogName: String { "icon:" + name }
}
