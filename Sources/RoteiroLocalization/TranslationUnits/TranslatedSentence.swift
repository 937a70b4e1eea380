import RoteiroCore
import RoteiroParsing

/// Parses a msgstr against its source: the same images, links, tags and controls in other words.
struct TranslatedSentence {
    /// The content to publish; nil if a fault is fatal.
    private(set) var content: [Inline]?
    /// Fatal faults first.
    private(set) var faults: [ParityFault] = []

    /// `source` is the content of the source sentence. `labels` are the translated names of controls, by key.
    init(_ msgstr: String, of source: [Inline], role: TranslationUnit.Role, labels: [String: String]) {
        let hasBlankLine = msgstr.split(separator: "\n", omittingEmptySubsequences: false).dropLast().dropFirst()
            .contains { $0.allSatisfy { $0 == " " } }
        guard !hasBlankLine, let written = GuideParser.sentence(Array(msgstr.utf8)) else {
            faults = [.unreadable]
            return
        }
        let expected = InlineElements(of: source)
        let found = InlineElements(of: written)
        faults = InlineParity.faults(expected: expected, found: found, role: role)
        var restorer = InlineCodeRestorer(expected, labels: labels)
        let restored = restorer.restore(written)
        faults += restorer.faults
        faults.sort { $0.isFatal && !$1.isFatal }
        if !faults.contains(where: \.isFatal) { content = restored }
    }
}

/// Restores the images, URLs and keys of the source in a translated sentence.
private struct InlineCodeRestorer {
    private let source: InlineElements
    private let labels: [String: String]
    private var images: [ImageReference]
    private var icons: [NamedIcon]
    private var controls: [UILabel]
    private(set) var faults: [ParityFault] = []

    init(_ source: InlineElements, labels: [String: String]) {
        self.source = source
        self.labels = labels
        images = source.images
        icons = source.icons
        controls = source.labels
    }

    mutating func restore(_ written: [Inline]) -> [Inline] {
        var result: [Inline] = []
        for inline in written {
            switch inline {
            case .emphasis(let group): result.append(.emphasis(InlineGroup(restore(group.content), at: group.span)))
            case .strong(let group): result.append(.strong(InlineGroup(restore(group.content), at: group.span)))
            case .strikethrough(let group): result.append(.strikethrough(InlineGroup(restore(group.content), at: group.span)))
            case .link(let link): if let restored = restore(link) { result.append(restored) }
            case .image(let image): if let restored = restore(image) { result.append(restored) }
            case .uiLabel(let label): result.append(.uiLabel(restore(label)))
            case .html(let html): result.append(source.tags.first { $0.source.oneLine == html.source }.map(Inline.html) ?? inline)
            case .text, .code, .softBreak, .hardBreak, .icon, .footnoteReference: result.append(inline)
            }
        }
        return result
    }

    private mutating func restore(_ link: Link) -> Inline? {
        if link.isBareMail { return .link(link) }
        if let number = link.footnoteNumber { return source.footnotes.first { $0.number == number }.map(Inline.footnoteReference) }
        guard let number = link.number, number <= source.links.count else { return nil }
        let original = source.links[number - 1]
        var restored = link
        restored.destination = original.destination
        restored.form = original.form
        restored.attributes = original.attributes
        restored.content = link.content.isEmpty ? original.content : restore(link.content)
        return .link(restored)
    }

    private mutating func restore(_ image: ImageReference) -> Inline? {
        let name = image.source.value
        if let index = icons.firstIndex(where: { $0.catalogName == name }) { return .icon(icons.remove(at: index)) }
        guard let index = images.firstIndex(where: { $0.catalogName == name }) else { return nil }
        var restored = images.remove(at: index)
        restored.alt = image.alt
        return .image(restored)
    }

    /// Matches the label to the control whose glossary name it is, else to the first control that has none, else to the first one left.
    private mutating func restore(_ label: UILabel) -> UILabel {
        var restored = label
        let settled = controls.firstIndex { labels[$0.key] == label.text }
        guard let index = settled ?? controls.firstIndex(where: { labels[$0.key] == nil }) ?? controls.indices.first else {
            return restored
        }
        let control = controls.remove(at: index)
        restored.key = control.key
        restored.form = control.form
        if let expected = labels[control.key], expected != label.text {
            faults.append(.label(source: control.text, expected: expected, found: label.text))
        }
        return restored
    }
}

extension Link {
    /// The 1-based number of a link of the source, which catalogs use as the destination.
    var number: Int? {
        guard let number = Int(destination.value), number > 0, String(number) == destination.value else { return nil }
        return number
    }

    /// The number of a footnote, which catalogs write as `[](^2)`.
    var footnoteNumber: Int? { destination.value.hasPrefix("^") ? Int(destination.value.dropFirst()) : nil }
}
