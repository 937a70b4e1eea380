import Mustache
import RoteiroCore

/// The values available to a template, looked up by name without reflection.
struct LayoutValues: MustacheParent {
    var localeContext: LocaleContext
    /// Interface texts: `{{words.toc.title}}`.
    var words: WordTree { WordTree(pack: localeContext.pack, prefix: "") }
    var texts: [String: String] = [:]
    /// Theme icons: `{{{icons.menu}}}`.
    var icons: [String: String] = [:]
    var flags: [String: Bool] = [:]
    var lists: [String: [LayoutValues]] = [:]

    init(_ localeContext: LocaleContext) { self.localeContext = localeContext }

    /// Sets the list of guides and `hasGuides`, which templates test before opening the list element.
    mutating func set(guides: [LayoutValues]) {
        lists["guides"] = guides
        flags["hasGuides"] = !guides.isEmpty
    }

    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "forms": FormTree(pack: localeContext.pack, prefix: "")
        case "icons": IconShelf(icons: icons)
        case "lang": localeContext.locale
        case "dir": localeContext.pack.direction.rawValue
        default: texts[name] ?? flags[name] ?? lists[name]
        }
    }
}

struct IconShelf: MustacheParent {
    let icons: [String: String]

    func child(named name: String) -> Any? { icons[name] }
}

/// Looks up dotted keys of a language pack one component at a time: `toc`, then `title`.
struct WordTree: MustacheParent {
    let pack: LanguagePack
    let prefix: String

    func child(named name: String) -> Any? {
        let key = prefix + name
        return pack.words[key] ?? WordTree(pack: pack, prefix: key + ".")
    }
}

/// Plural forms as JSON, for scripts: `{{forms.search.results}}`.
struct FormTree: MustacheParent {
    let pack: LanguagePack
    let prefix: String

    func child(named name: String) -> Any? {
        let key = prefix + name
        guard let words = pack.counted[key] else { return FormTree(pack: pack, prefix: key + ".") }
        var json = JSONWriter()
        json.object { json in
            for category in PluralCategory.allCases {
                guard let form = words.forms[category] else { continue }
                json.key(named: category.rawValue)
                json.string(form)
            }
        }
        return String(decoding: json.finish(), as: UTF8.self)
    }
}
