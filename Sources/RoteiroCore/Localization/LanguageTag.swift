/// BCP 47 tags.
package enum LanguageTag {
    /// Whether the text has the form of a tag: `pt`, `pt-BR`, `zh-Hant`.
    package static func isPlausible(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter) else { return false }
        return parts.dropFirst().allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) }
    }

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
