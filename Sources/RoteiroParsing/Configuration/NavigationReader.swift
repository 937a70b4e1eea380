import RoteiroCore

/// Reads `navigation:` of `roteiro.yml`: entries with `text`, `link`, `items` and `collapsed`.
struct NavigationReader {
    private(set) var entries: [NavigationEntry] = []
    private(set) var problems: [SettingsProblem] = []

    /// The entries of a list, `depth` from the top.
    init(_ value: Located<MetadataValue>, path: String = "navigation", depth: Int = 1) {
        guard case .list(let list) = value.value else {
            problems.append(
                SettingsProblem(at: value.span, key: path, .expected(pt: "uma lista", en: "a list", es: "una lista")))
            return
        }
        guard depth <= NavigationEntry.maximumDepth else {
            problems.append(SettingsProblem(at: value.span, key: path, .tooDeep))
            return
        }
        for (index, item) in list.enumerated() { read(item, "\(path)[\(index)]", depth) }
    }

    private mutating func read(_ value: Located<MetadataValue>, _ path: String, _ depth: Int) {
        var map = MapReader(value, path: path)
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

extension Words {
    fileprivate static var missingText: Words {
        Words(
            pt: "falta: diga o texto da entrada, ou um `link` para usar o título da página",
            en: "missing: give the words of the entry, or a `link` to use the title of its page",
            es: "falta: diga el texto de la entrada, o un `link` para usar el título de la página")
    }

    fileprivate static var missingLink: Words {
        Words(
            pt: "falta: uma entrada leva a uma página (`link`) ou reúne outras (`items`)",
            en: "missing: an entry leads to a page (`link`) or gathers others (`items`)",
            es: "falta: una entrada lleva a una página (`link`) o reúne otras (`items`)")
    }

    fileprivate static var tooDeep: Words {
        let limit = NavigationEntry.maximumDepth
        return Words(
            pt: "o menu tem no máximo \(limit) níveis", en: "the menu has \(limit) levels at most",
            es: "el menú tiene como máximo \(limit) niveles")
    }
}
