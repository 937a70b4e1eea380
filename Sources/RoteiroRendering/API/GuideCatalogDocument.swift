import RoteiroCore

/// The guides of one language, `/api/v1/{locale}/catalog.json`.
struct GuideCatalogDocument: OutputFormat {
    let shared: LayoutContext
    /// The published pages with their hashes.
    let guides: [(page: Page, digests: GuideDigests)]

    private var site: ResolvedSite { shared.site.site }
    private var localeContext: LocaleContext { shared.localeContext }

    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] {
        let guides = zip(language.site.pages, digests).map { source, digests in
            let page = language.localeContext.page(like: source)
            return (page: page, digests: digests.ordered(as: page, from: source))
        }
        let path = language.localeContext.catalogPath.dropFirst()
        return [OutputFile(path: String(path), bytes: GuideCatalogDocument(shared: language, guides: guides).render())]
    }

    func render() -> [UInt8] {
        var json = JSONWriter(capacity: 1024 * (guides.count + 4))
        json.object { json in
            head(&json)
            locales(&json)
            json.array("sections") { json in for section in shared.outline.sections { json.object { self.section(section, &$0) } } }
            json.array("guides") { json in for guide in guides { json.object { self.guide(guide.page, guide.digests, &$0) } } }
            json.object("schemas") {
                $0.member("guide", site.settings.href(Schema.guidePath))
                $0.member("catalog", site.settings.href(Schema.catalogPath))
            }
        }
        return json.finish()
    }

    private func head(_ json: inout JSONWriter) {
        json.member("$schema", site.settings.href(Schema.catalogPath))
        json.member("schemaVersion", Schema.version)
        json.member("kind", "catalog")
        json.member("locale", localeContext.locale)
        json.member("sourceLocale", site.settings.sourceLocale)
        json.object("site") { json in
            json.member("title", site.settings.title)
            if !site.settings.description.isEmpty { json.member("description", site.settings.description) }
            json.member("url", (site.settings.origin ?? "") + localeContext.address("/"))
        }
    }

    private func locales(_ json: inout JSONWriter) {
        json.array("locales") { json in
            for other in shared.localeContexts {
                json.object { json in
                    json.member("locale", other.locale)
                    json.member("name", other.pack.name)
                    json.member("dir", other.pack.direction.rawValue)
                    json.member("catalog", site.settings.href(other.catalogPath))
                    json.member("coverage", hundredths: other.coveragePercent)
                }
            }
        }
    }

    private func section(_ section: SiteOutline.Section, _ json: inout JSONWriter) {
        json.member("id", section.id)
        json.member("title", section.title)
        if let index = section.index { json.member("url", localeContext.address(index.url)) }
        json.array("guides") { json in for page in section.pages { json.string(page.id) } }
        if section.sections.isEmpty { return }
        json.array("sections") { json in for inner in section.sections { json.object { self.section(inner, &$0) } } }
    }

    private func guide(_ page: Page, _ digests: GuideDigests, _ json: inout JSONWriter) {
        json.member("id", page.id)
        json.member("title", page.title)
        json.member("summary", page.excerpt)
        json.member("url", localeContext.address(page.url))
        json.member("json", site.settings.href(localeContext.documentPath(of: page)))
        json.member("slug", page.slug)
        json.member("parts", page.guide.parts.count)
        json.member("stepCount", digests.steps.count)
        json.array("steps") { json in
            for (step, hash) in zip(page.guide.steps, digests.steps) { json.object { self.step(step, hash, &$0) } }
        }
        let tags = page.guide.frontMatter.tags
        if !tags.isEmpty { json.array("tags") { json in for tag in tags { json.string(tag) } } }
        json.object("translation") { $0.member("status", localeContext.status(of: page).rawValue) }
        json.member("hash", "sha256:" + digests.guide)
    }

    private func step(_ step: Step, _ hash: String, _ json: inout JSONWriter) {
        let title = step.shownTitle.plainText
        json.member("id", step.id)
        json.member("title", title.isEmpty ? localeContext.label(of: step) : title)
        json.member("hash", "sha256:" + hash)
    }
}
