/// Former ids and the ids that replace them. An id can be renamed several times, so aliases can form chains, and even cycles if the lock
/// file was edited by hand.
extension [String: String] {
    /// Returns each former id with the first current id in its chain, without the ids that lead to none.
    func resolved(_ isCurrent: (String) -> Bool) -> [String: String] {
        var ends: [String: String?] = [:]
        for start in keys {
            var chain: [String] = []
            var id = start
            var end: String?
            while true {
                // An id of this chain is in `ends` without an end: a cycle leads to no current id.
                if let known = ends[id] {
                    end = known
                    break
                }
                guard let next = self[id] else { break }
                chain.append(id)
                ends.updateValue(nil, forKey: id)
                if isCurrent(next) {
                    end = next
                    break
                }
                id = next
            }
            for id in chain { ends.updateValue(end, forKey: id) }
        }
        return ends.compactMapValues { $0 }
    }
}
