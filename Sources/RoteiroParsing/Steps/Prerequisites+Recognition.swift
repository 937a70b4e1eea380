import RoteiroCore

extension Prerequisites {
    /// Converts a tip or info callout with such a title; returns any other block unchanged.
    static func recognize(_ block: Block) -> Block {
        guard case .callout(var callout) = block, callout.namesPrerequisites else { return block }
        let list = callout.blocks.firstIndex { if case .list = $0 { true } else { false } }
        var items: [Item] = []
        var ids = UniqueNames()
        if let list, case .list(let entries) = callout.blocks[list] {
            for entry in entries.items {
                let id = ids.claim(Slug.id(entry.blocks.firstWords).or("item"), from: 2)
                items.append(Item(id: id, blocks: entry.blocks, span: entry.span))
            }
        }
        let lead = Array(callout.blocks[..<(list ?? callout.blocks.endIndex)])
        let closing = list.map { Array(callout.blocks[($0 + 1)...]) } ?? []
        callout.blocks = []
        return .prerequisites(Prerequisites(callout: callout, lead: lead, items: items, closing: closing))
    }
}

extension Callout {
    /// Whether it is a tip or info with such a title. Before the first step it is not a procedure but what the reader needs.
    var namesPrerequisites: Bool {
        guard kind == .tip || kind == .info, let title = title?.content.plainText else { return false }
        return GuideWords.prerequisites.contains(Slug.id(title))
    }
}

extension [Block] {
    /// The plain text of the first paragraph.
    fileprivate var firstWords: String {
        for case .paragraph(let paragraph) in self { return paragraph.content.plainText }
        return ""
    }
}
