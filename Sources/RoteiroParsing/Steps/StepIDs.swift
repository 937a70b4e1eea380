import RoteiroCore

/// Assigns unique ids to the parts and steps of a guide.
struct StepIDs {
    private var parts = UniqueNames()
    private var steps = UniqueNames()
    /// The ids that authors write for steps and that no step has claimed yet. Titles get what is left.
    private var written: Set<String>

    /// `written` are the explicit ids of the steps.
    init(written: Set<String> = []) {
        self.written = written
        for id in written.sorted() { _ = steps.reserve(id) }
    }

    /// The explicit id of the heading, or else the slug of the title.
    mutating func part(_ heading: Heading, _ title: InlineGroup) -> String {
        parts.claim(heading.explicitID ?? Slug.id(title.content.words).or("parte"), from: 2)
    }

    /// The explicit id of the container, or else the slug of its title.
    mutating func box(_ box: PartBox, _ title: InlineGroup?) -> String {
        parts.claim(box.callout?.id ?? Slug.id(title?.content.words ?? "").or("passos"), from: 2)
    }

    /// The id of a part without a heading.
    mutating func implicitPart() -> String {
        parts.claim("passos", from: 2)
    }

    /// The explicit id, or else the slug of the title. A duplicate is prefixed with the part's id, then numbered.
    mutating func step(_ heading: Heading, _ title: InlineGroup, inPart part: String) -> String {
        if let own = heading.explicitID, written.remove(own) != nil || steps.reserve(own) { return own }
        return step(title, inPart: part)
    }

    /// The id that the author gives to a step without a heading, or else the slug of the title.
    mutating func step(_ title: InlineGroup, explicit own: String?, inPart part: String) -> String {
        if let own, steps.reserve(own) { return own }
        return step(title, inPart: part)
    }

    /// The slug of the title.
    private mutating func step(_ title: InlineGroup, inPart part: String) -> String {
        let id = Slug.id(title.content.words).or(title.content.iconID ?? "passo")
        return steps.reserve(id) ? id : steps.claim("\(part).\(id)", from: 2)
    }
}

extension String {
    /// The string, or `other` if it is empty.
    func or(_ other: String) -> String { isEmpty ? other : self }
}

extension [Inline] {
    /// Plain text without images, which `iconID` covers.
    fileprivate var words: String { plainTextWithoutImages }

    /// `icone-<name>` of the first icon or image, for a title without words.
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
