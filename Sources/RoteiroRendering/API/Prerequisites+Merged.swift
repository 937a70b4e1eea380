import RoteiroCore

extension Prerequisites {
    /// Several boxes as one, for readers of the data: title and place of the first, the leads and items of all in order,
    /// each item's id its own. A page shows each box where it was written. Nil when there is none.
    static func merged(_ boxes: [Prerequisites]) -> Prerequisites? {
        guard var merged = boxes.first else { return nil }
        var ids = UniqueNames()
        merged.lead = boxes.flatMap(\.lead)
        merged.closing = boxes.flatMap(\.closing)
        merged.items = boxes.flatMap(\.items).map { item in
            Item(id: ids.claim(item.id, from: 2), blocks: item.blocks, span: item.span)
        }
        return merged
    }
}
