/// BCP 47 tags.
package enum LanguageTag {
    /// `es-MX` → `es-MX`, `es`: most like it first.
    package static func chain(of tag: String) -> [String] {
        var chain: [String] = []
        var rest = tag[...]
        while !rest.isEmpty {
            chain.append(String(rest))
            guard let dash = rest.lastIndex(of: "-") else { break }
            rest = rest[..<dash]
        }
        return chain
    }
}
