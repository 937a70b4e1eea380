/// Keys of VitePress that change how a page is published.
extension FrontMatter {
    /// Whether `head` tells search engines to pass over the page: `- [meta, {name: robots, content: noindex}]`.
    package var isUnlisted: Bool { headElements.contains(where: \.isNoIndex) }

    /// Whether the search of the site finds the page: not with `search: false`.
    package var isSearched: Bool { self["search"] != .bool(false) }

    /// Whether readers see the description below the title: not with `lead: false`.
    package var showsLead: Bool { self["lead"] != .bool(false) }

    /// The elements of `head`.
    private var headElements: [MetadataValue] {
        if case .list(let elements)? = self["head"] { elements.map(\.value) } else { [] }
    }

    /// What `prev` or `next` says about the link to the previous or next page.
    package enum PagerLink: Sendable, Hashable {
        /// `false`: there is no link.
        case hidden
        /// The text of the link; the target is that of the menu.
        case text(String)
        case link(Located<String>, text: String?)
    }

    /// Returns nil if `key` is not set or its value has the wrong type.
    package func pagerLink(_ key: String) -> PagerLink? {
        guard let value = self[key] else { return nil }
        if value == .bool(false) { return .hidden }
        if let text = value.string { return text.isEmpty ? nil : .text(text) }
        let text = value["text"]?.string
        if let link = value.located("link"), let address = link.value.string, !address.isEmpty {
            return .link(Located(address, at: link.span), text: text)
        }
        return text.map { .text($0) }
    }

    /// The links in `prev` and `next`.
    package var pagerLinks: [UnresolvedLink] {
        ["prev", "next"].compactMap { key in
            guard case .link(let address, let text)? = pagerLink(key) else { return nil }
            return UnresolvedLink(destination: address.withoutQuotes, text: text, span: address.span, isHTML: false)
        }
    }

    /// What `outline` says about the list of headings beside the page.
    package enum OutlineChoice: Sendable, Hashable {
        /// `false`: there is no list.
        case hidden
        /// The levels of the headings in the list; nil for the usual ones. `label` replaces its title.
        case shown(levels: ClosedRange<Int>?, label: String?)
    }

    /// Returns nil if `outline` is not set or its value has the wrong type.
    package var outline: OutlineChoice? { self["outline"].flatMap(OutlineChoice.init) }
}

extension FrontMatter.OutlineChoice {
    /// Reads a level, a pair of levels, `deep`, `true`, `false`, or a map of `level` and `label`.
    package init?(_ value: MetadataValue) {
        switch value {
        case .bool(let isShown): self = isShown ? .shown(levels: nil, label: nil) : .hidden
        case .string("deep"): self = .shown(levels: 2...6, label: nil)
        case .int(let level) where (1...6).contains(level): self = .shown(levels: level...level, label: nil)
        case .list(let levels):
            guard levels.count == 2, case .int(let first) = levels[0].value, case .int(let last) = levels[1].value, 1 <= first,
                first <= last, last <= 6
            else { return nil }
            self = .shown(levels: first...last, label: nil)
        case .map:
            let label = value["label"]?.string
            guard let level = value["level"] else {
                self = .shown(levels: nil, label: label)
                return
            }
            guard case .shown(let levels, _)? = Self(level) else { return nil }
            self = .shown(levels: levels, label: label)
        case .null, .string, .int: return nil
        }
    }
}

extension MetadataValue {
    /// Whether an element of `head` is `[meta, {name: robots, content: noindex}]`.
    package var isNoIndex: Bool {
        guard case .list(let parts) = self, parts.count > 1, parts[0].value.string?.lowercased() == "meta" else { return false }
        let attributes = parts[1].value
        guard ["robots", "googlebot"].contains(attributes["name"]?.string?.lowercased()) else { return false }
        let words = (attributes["content"]?.string ?? "").lowercased().split { !$0.isLetter }
        return words.contains("noindex") || words.contains("none")
    }
}
