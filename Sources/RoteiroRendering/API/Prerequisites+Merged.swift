import RoteiroCore

extension Prerequisites {
    /// Merges several boxes into one for the JSON document, with the title and span of the first, all leads, items and closings in order,
    /// and unique item ids. The HTML page shows each box in place.
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
