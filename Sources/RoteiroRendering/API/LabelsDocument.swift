import RoteiroCore

/// The UI labels used in guides and where, `/api/v1/{locale}/labels.json`.
struct LabelsDocument: OutputFormat {
    let site: ResolvedSite
    let localeContext: LocaleContext
    let pages: [Page]

    static func files(of language: LanguageContext, digests: [GuideDigests]) -> [OutputFile] {
        let locale = language.localeContext
        let document = LabelsDocument(site: language.site.site, localeContext: locale, pages: language.site.pages.map(locale.page))
        return [OutputFile(path: String(locale.labelsPath.dropFirst()), bytes: document.render())]
    }

    private struct Entry {
        /// The number of uses of each spelling.
        var spellings: [String: Int] = [:]
        var uses: [String] = []
        /// Whether the label occurs only on untranslated pages.
        var isUntranslated = true
        /// The number of actions that call the control a button, a tab and so on.
        var roles: [String: Int] = [:]

        var text: String { Self.mostFrequent(spellings) ?? "" }
        var role: String? { Self.mostFrequent(roles) }

        /// Ties go to the first in lexicographic order.
        private static func mostFrequent(_ counts: [String: Int]) -> String? {
            counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        }
    }

    func render() -> [UInt8] {
        let entries = entries()
        var json = JSONWriter(capacity: 128 * (entries.count + 4))
        json.object { json in
            json.member("$schema", site.settings.href(Schema.labelsPath))
            json.member("schemaVersion", Schema.version)
            json.member("kind", "labels")
            json.member("locale", localeContext.locale)
            json.array("labels") { json in
                for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
                    json.object { json in
                        json.member("key", key)
                        json.member("text", entry.text)
                        json.member("role", entry.role)
                        json.member("lang", entry.isUntranslated ? localeContext.untranslatedTag : nil)
                        json.array("uses") { json in for use in entry.uses { json.string(use) } }
                    }
                }
            }
        }
        return json.finish()
    }

    private func entries() -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for page in pages {
            for part in page.guide.parts {
                add(part.openedBoxes.map(\.block) + part.blocks, page, place: page.id, to: &entries)
                for step in part.steps { add(step.ownBlocks + step.interlude, page, place: "\(page.id)#\(step.id)", to: &entries) }
            }
            add(page.guide.intro, page, place: page.id, to: &entries)
        }
        for target in pages.lazy.flatMap(\.guide.steps).flatMap(\.actions).compactMap(\.target) {
            // Bold text without quotes can be the target of an action but is not a label.
            if let key = target.key, let role = target.role { entries[key]?.roles[role, default: 0] += 1 }
        }
        return entries
    }

    private func add(_ blocks: [Block], _ page: Page, place: String, to entries: inout [String: Entry]) {
        var finder = LabelFinder()
        finder.walk(blocks)
        for label in finder.labels {
            if localeContext.status(of: page) != .fallback { entries[label.key, default: Entry()].isUntranslated = false }
            entries[label.key, default: Entry()].spellings[label.text, default: 0] += 1
            if entries[label.key]?.uses.last != place { entries[label.key]?.uses.append(place) }
        }
    }

    private struct LabelFinder: GuideVisitor {
        private(set) var labels: [UILabel] = []

        mutating func visit(_ inline: Inline) {
            if case .uiLabel(let label) = inline { labels.append(label) }
        }
    }
}
