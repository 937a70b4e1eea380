package import RoteiroCore

/// The facts that identify a step.
package struct StepFacts: Sendable, Hashable {
    /// The id from the page: explicit, or the slug of the title.
    package var id: String
    /// Whether the heading has an explicit `{#id}`.
    package var isExplicit: Bool
    /// The entry for the lock.
    package var locked: IDLock.Step

    /// Returns the facts of all steps of `guide`. `imageHash` returns the hash of an image by its URL on the page.
    package static func all(of guide: Guide, imageHash: @escaping (String) -> String) -> [StepFacts] {
        var facts: [StepFacts] = []
        for part in guide.parts {
            for step in part.steps {
                var digest = ContentDigest(imageHash: imageHash)
                digest.walk(step.blocks)
                facts.append(
                    StepFacts(
                        id: step.id, isExplicit: step.heading?.explicitID == step.id,
                        locked: IDLock.Step(
                            position: facts.count, part: part.id, title: Slug.id(step.title.content.plainTextWithoutImages),
                            content: digest.content, images: digest.images, anchors: step.heading.map { [$0.slug] } ?? [])))
            }
        }
        return facts
    }
}

/// Hashes the text and images of a step. Numbers, URLs and Markdown syntax do not affect the hash.
private struct ContentDigest: GuideVisitor {
    let imageHash: (String) -> String
    private(set) var images: [String] = []
    private var hash = ByteHash()
    private var figures: Set<Span> = []

    init(imageHash: @escaping (String) -> String) { self.imageHash = imageHash }

    var content: String { hash.value.hex }

    mutating func visit(_ block: Block) {
        hash.add("".utf8)
        if let text = block.verbatim { hash.add(text.utf8) }
        if case .html(let html) = block, !html.isComment { hash.add(html.source.utf8) }
        figures.formUnion(block.images.map(\.span))
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .text(let text), .code(let text): hash.add(text.value.utf8)
        case .softBreak, .hardBreak: hash.add(" ".utf8)
        case .uiLabel(let label): hash.add(label.text.utf8)
        case .icon(let icon): hash.add(icon.name.utf8)
        case .image(let image):
            let imageFile = imageHash(image.source.value)
            hash.add(imageFile.utf8)
            hash.add(image.alt.value.utf8)
            if figures.contains(image.span) { images.append(imageFile) }
        case .emphasis, .strong, .strikethrough, .link, .html, .footnoteReference: break
        }
    }
}
