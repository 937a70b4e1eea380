import RoteiroCore

/// Pairs the links of a text with those of its translation, in any order.
struct LinkPairing {
    /// The index of the counterpart in the source, for each link of the translation; nil if there is none.
    private(set) var partners: [Int?]
    /// Indices of links of the source without a counterpart.
    let missing: [Int]

    /// Indices of links of the translation without a counterpart.
    var added: [Int] { partners.indices.filter { partners[$0] == nil } }

    /// Links with the same target match. Other links to web sites match by host, then in order: the translation leads to pages in the
    /// reader's language.
    init(_ source: [String], _ translated: [String], _ names: SourceReferences) {
        var partners: [Int?] = Array(repeating: nil, count: translated.count)
        var open = Array(source.indices)
        func pair(_ keys: [String?], _ others: [String?]) {
            for index in translated.indices where partners[index] == nil {
                guard let key = others[index], let match = open.firstIndex(where: { keys[$0] == key }) else { continue }
                partners[index] = open.remove(at: match)
            }
        }
        pair(source.map { names.target($0) }, translated.map { names.target(ofTranslated: $0) })
        if !open.isEmpty {
            let (own, other) = (source.map(ExternalAddress.init), translated.map(ExternalAddress.init))
            pair(own.map { $0?.authority }, other.map { $0?.authority })
            pair(own.map { $0 == nil ? nil : "" }, other.map { $0 == nil ? nil : "" })
        }
        self.partners = partners
        missing = open
    }
}
