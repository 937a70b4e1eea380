import GuideModel
import GuideText

/// The ids of a guide's parts and steps while they are given out.
struct StepIDs {
    private var parts: Set<String> = []
    private var steps: Set<String> = []

    /// The id of a part under a heading: the writer's own, else a slug of its title.
    mutating func part(_ heading: Heading, _ title: InlineGroup) -> String {
        StepIDs.unique(heading.explicitID, title.content.words, fallback: "parte", in: &parts)
    }

    /// The id of the part that no heading makes.
    mutating func implicitPart() -> String {
        StepIDs.unique("passos", fallback: "passos", in: &parts)
    }

    /// The id of a step: the writer's own, else a slug of its title; on a clash with the part's id before it, then numbered.
    mutating func step(_ heading: Heading, _ title: InlineGroup, inPart part: String) -> String {
        if let own = heading.explicitID, steps.insert(own).inserted { return own }
        let slug = Slug.id(title.content.words)
        let base = slug.isEmpty ? title.content.iconID ?? "passo" : slug
        if steps.insert(base).inserted { return base }
        return StepIDs.unique("\(part).\(base)", "", fallback: "passo", in: &steps)
    }

    static func unique(_ words: String, fallback: String, in taken: inout Set<String>) -> String {
        unique(nil, words, fallback: fallback, in: &taken)
    }

    private static func unique(_ own: String?, _ words: String, fallback: String, in taken: inout Set<String>) -> String {
        let slug = own ?? Slug.id(words)
        let base = slug.isEmpty ? fallback : slug
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }
}

extension [Inline] {
    /// Plain text; pictures have ids of their own.
    fileprivate var words: String { plainTextWithoutImages }

    /// `icone-<name>`, for a title that is nothing but an icon.
    fileprivate var iconID: String? {
        for inline in self {
            switch inline {
            case .icon(let icon): return "icone-" + Slug.id(icon.name)
            case .image(let image):
                let name = FilePath(image.source.value).name.split(separator: ".").first.map(String.init) ?? ""
                return "icone-" + Slug.id(name)
            default: continue
            }
        }
        return nil
    }
}
