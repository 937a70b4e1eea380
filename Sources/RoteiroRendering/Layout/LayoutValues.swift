import Mustache
import RoteiroCore

/// The values available to a template, looked up by name without reflection.
struct LayoutValues: MustacheParent {
    var localeContext: LocaleContext
    /// Interface texts: `{{words.toc.title}}`.
    var words: StringTree { StringTree(pack: localeContext.pack, prefix: "") }
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
        case "forms": PluralFormTree(pack: localeContext.pack, prefix: "")
        case "icons": IconSet(icons: icons)
        case "lang": texts[name] ?? localeContext.locale
        case "dir": texts[name] ?? localeContext.pack.direction.rawValue
        case "sourceDir": localeContext.untranslatedDirection
        default: texts[name] ?? flags[name] ?? lists[name]
        }
    }
}

struct IconSet: MustacheParent {
    let icons: [String: String]

    func child(named name: String) -> Any? { icons[name] }
}

/// Looks up dotted keys of a language pack one component at a time: `toc`, then `title`.
struct StringTree: MustacheParent {
    let pack: LanguagePack
    let prefix: String

    func child(named name: String) -> Any? {
        let key = prefix + name
        return pack.strings[key] ?? StringTree(pack: pack, prefix: key + ".")
    }
}

/// Plural forms as JSON, for scripts: `{{forms.search.results}}`.
struct PluralFormTree: MustacheParent {
    let pack: LanguagePack
    let prefix: String

    func child(named name: String) -> Any? {
        let key = prefix + name
        guard let string = pack.plurals[key] else { return PluralFormTree(pack: pack, prefix: key + ".") }
        var json = JSONWriter()
        json.object { json in
            for category in PluralCategory.allCases {
                guard let form = string.forms[category] else { continue }
                json.key(named: category.rawValue)
                json.string(form)
            }
        }
        return String(decoding: json.finish(), as: UTF8.self)
    }
}
