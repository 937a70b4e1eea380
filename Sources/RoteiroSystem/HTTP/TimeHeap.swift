/// A priority queue by time. Elements with equal times come out in insertion order.
struct TimeHeap<Element> {
    private struct Entry {
        let time: Double
        let order: Int
        let element: Element

        static func < (left: Entry, right: Entry) -> Bool { (left.time, left.order) < (right.time, right.order) }
    }

    private var entries: [Entry] = []
    private var count = 0

    var earliest: Double? { entries.first?.time }

    mutating func insert(_ element: Element, at time: Double) {
        entries.append(Entry(time: time, order: count, element: element))
        count += 1
        var child = entries.count - 1
        while child > 0, entries[child] < entries[(child - 1) / 2] {
            entries.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Removes and returns the earliest element, if its time is not after `now`.
    mutating func take(until now: Double) -> Element? {
        guard let first = entries.first, first.time <= now else { return nil }
        entries.swapAt(0, entries.count - 1)
        entries.removeLast()
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count && entries[child] < entries[smallest] {
                smallest = child
            }
            if smallest == parent { return first.element }
            entries.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
