import RoteiroCore

/// The ids of a guide's parts and steps while they are given out.
struct StepIDs {
    private var parts = UniqueNames()
    private var steps = UniqueNames()

    /// The id of a part under a heading: the writer's own, else a slug of its title.
    mutating func part(_ heading: Heading, _ title: InlineGroup) -> String {
        parts.claim(heading.explicitID ?? Slug.id(title.content.words).or("parte"), from: 2)
    }

    /// The id of the part that no heading makes.
    mutating func implicitPart() -> String {
        parts.claim("passos", from: 2)
    }

    /// The id of a step: the writer's own, else a slug of its title; on a clash with the part's id before it, then numbered.
    mutating func step(_ heading: Heading, _ title: InlineGroup, inPart part: String) -> String {
        if let own = heading.explicitID, steps.claims(own) { return own }
        let id = Slug.id(title.content.words).or(title.content.iconID ?? "passo")
        return steps.claims(id) ? id : steps.claim("\(part).\(id)", from: 2)
    }
}

extension String {
    /// Itself, or `other` when it is empty.
    func or(_ other: String) -> String { isEmpty ? other : self }
}

extension [Inline] {
    /// Plain text; images have ids of their own.
    fileprivate var words: String { plainTextWithoutImages }

    /// `icone-<name>`, for a title that is nothing but an icon.
    fileprivate var iconID: String? {
        for inline in self {
            if case .icon(let icon) = inline { return "icone-" + Slug.id(icon.name) }
            if case .image(let image) = inline {
                let name = FilePath(image.source.value).name.split(separator: ".").first.map(String.init) ?? ""
                return "icone-" + Slug.id(name)
            }
        }
        return nil
    }
}
