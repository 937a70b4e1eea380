import RoteiroCore

/// A guide as an HTML page: the body from `BodyWriter` in the layout template.
struct HTMLPage: OutputFormat {
    static let name = "pages"
    static let isSearched = true
    let context: RenderContext

    static func files(of page: RenderContext) -> [OutputFile] {
        [OutputFile(path: page.localeContext.outputPath(ofURL: page.page.url), bytes: HTMLPage(context: page).render())]
    }

    func render() -> [UInt8] {
        let body = needsBalance ? HTMLBalancer.balanced(body()) : body()
        let shared = context.shared
        let alternates = shared.alternates(of: context.page)
        let ways = PageNavigationWriter(context: context, navigation: shared.navigation, outline: shared.outline, index: shared.tags)
        return context.layout.render(capacity: body.count + 16_384) { slot, out in
            switch slot {
            case .lang: out.escaped(context.localeContext.language)
            case .dir: out.raw(context.localeContext.pack.direction.rawValue)
            case .siteLanguage: if context.isInOtherLanguage { context.shared.localeContext.writeOwnLanguage(to: &out) }
            case .pageLanguage: if context.isInOtherLanguage { context.localeContext.writeOwnLanguage(to: &out) }
            case .title: out.escaped(LayoutContext.title(context.page.title, context.settings))
            case .heading: out.escaped(context.page.title)
            case .description: out.escaped(description)
            case .layout: out.raw(isHome ? "home" : "doc")
            case .path: out.escaped(URLEncoding.path(String(context.page.url.drop { $0 == "/" })))
            case .searched:
                if shared.site.search != nil { out.raw(isSearched ? " data-pagefind-body" : " data-pagefind-ignore=\"all\"") }
            case .navigation: shared.navigation.write(for: context.page, to: &out)
            case .alternates:
                if context.page.isUnlisted {
                    out.raw("<meta name=\"robots\" content=\"noindex\">\n")
                } else {
                    alternates.writeLinks(to: &out)
                }
            case .languages: alternates.writeSwitch(to: &out)
            case .notice: alternates.writeNotice(to: &out)
            case .guide: out.escaped(context.page.id)
            case .trail: if !isHome { ways.writeTrail(to: &out) }
            case .outline: OutlineWriter.write(context, to: &out)
            case .tags: ways.writeTags(to: &out)
            case .pager: ways.writePager(to: &out)
            case .socialImage: writeSocialImage(to: &out)
            case .structuredData: HowTo(context: context).write(to: &out)
            case .body: out.raw(bytes: body)
            }
        }
    }

    /// Writes the first visible image of the page as `og:image`, which requires an absolute URL.
    private func writeSocialImage(to out: inout ByteWriter) {
        guard let origin = context.settings.origin else { return }
        for image in context.page.images where image.role == .figure || image.role == .gallery {
            let resolved = context.resolve(imageAt: image.source.value)
            guard resolved.state == .shown, !resolved.isSample, resolved.facts?.format != .svg else { continue }
            out.raw("<meta property=\"og:image\"")
            out.attribute("content", origin + resolved.source)
            out.raw(">\n")
            return
        }
    }

    /// Whether the page contains tags of its author, which need not match.
    private var needsBalance: Bool {
        context.settings.rawHTML == .keep && context.page.html.contains { !$0.isComment && $0.source.utf8.contains(UInt8(ascii: "<")) }
    }

    private var isSearched: Bool { !context.page.isUnlisted && context.page.guide.frontMatter.isSearched }

    private var isHome: Bool { context.page.guide.frontMatter.layout == "home" }

    private var description: String {
        if let summary = context.page.excerpt { return summary }
        let site = context.settings.description
        return site.isEmpty ? context.page.title : site
    }

    private func body() -> [UInt8] {
        if isHome {
            var home = HomeWriter(context: context)
            home.write(context.page)
            return home.body.out.bytes
        }
        var writer = BodyWriter(context: context)
        writer.write(context.page.guide, title: context.page.title)
        return writer.out.bytes
    }
}
