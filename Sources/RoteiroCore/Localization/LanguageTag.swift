/// BCP 47 tags.
package enum LanguageTag {
    /// Returns the fallback chain of a tag, most specific first: `es-MX` → `es-MX`, `es`.
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
