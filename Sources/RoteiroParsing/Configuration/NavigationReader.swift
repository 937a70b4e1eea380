import RoteiroCore

/// Reads `navigation:` of `roteiro.yml`: entries with `text`, `link`, `items` and `collapsed`.
struct NavigationReader {
    private(set) var entries: [NavigationEntry] = []
    private(set) var problems: [SettingsProblem] = []

    /// `depth` is 1 at the top level.
    init(_ value: Located<MetadataValue>, path: String = "navigation", depth: Int = 1) {
        guard case .list(let list) = value.value else {
            problems.append(
                SettingsProblem(at: value.span, key: path, .expected(Message("a list"))))
            return
        }
        guard depth <= NavigationEntry.maximumDepth else {
            problems.append(SettingsProblem(at: value.span, key: path, .tooDeep))
            return
        }
        for (index, item) in list.enumerated() { read(item, "\(path)[\(index)]", depth) }
    }

    private mutating func read(_ value: Located<MetadataValue>, _ path: String, _ depth: Int) {
        var map = YAMLMapReader(value, path: path)
        let text = map.string("text")
        let link = map.located("link")?.withoutQuotes
        var items: [NavigationEntry] = []
        if let list = map.value("items") {
            let reader = NavigationReader(list, path: path + ".items", depth: depth + 1)
            items = reader.entries
            problems += reader.problems
        }
        let isCollapsed = map.bool("collapsed") ?? false
        let isNamed = text?.isEmpty == false || link != nil
        if map.problems.isEmpty, !isNamed {
            map.fail("text", value.span, .missingText)
        } else if map.problems.isEmpty, link == nil, map.value("items") == nil {
            map.fail("link", value.span, .missingLink)
        } else {
            entries.append(NavigationEntry(text: text, link: link, items: items, isCollapsed: isCollapsed))
        }
        problems += map.finish()
    }
}

extension Message {
    fileprivate static var missingText: Message {
        Message("missing: give the entry a text, or a `link` to use the title of its page")
    }

    fileprivate static var missingLink: Message {
        Message("missing: an entry needs a `link` to a page, or `items`")
    }

    fileprivate static var tooDeep: Message {
        let limit = NavigationEntry.maximumDepth
        return Message("the menu has at most {limit} levels", ["limit": limit])
    }
}
