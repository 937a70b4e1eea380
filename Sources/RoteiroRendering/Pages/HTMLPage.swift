import RoteiroCore

/// A guide as an HTML page: the body from `BodyWriter` in the layout template.
struct HTMLPage: OutputFormat {
    static let name = "pages"
    static let isSearched = true
    let scope: RenderContext

    static func files(of page: RenderContext) -> [OutputFile] {
        [OutputFile(path: page.localeContext.outputPath(ofURL: page.page.url), bytes: HTMLPage(scope: page).render())]
    }

    func render() -> [UInt8] {
        let body = body()
        let shared = scope.shared
        let alternates = shared.alternates(of: scope.page)
        let ways = PageNavigationWriter(scope: scope, navigation: shared.navigation, outline: shared.outline, index: shared.tags)
        return scope.layout.render(capacity: body.count + 16_384) { slot, out in
            switch slot {
            case .title: out.escaped(SharedPageContext.title(scope.page.title, scope.settings))
            case .heading: out.escaped(scope.page.title)
            case .description: out.escaped(description)
            case .layout: out.raw(isHome ? "home" : "doc")
            case .path: out.escaped(URLEncoding.path(String(scope.page.url.drop { $0 == "/" })))
            case .navigation: shared.navigation.write(for: scope.page, to: &out)
            case .alternates: alternates.writeLinks(to: &out)
            case .languages: alternates.writeSwitch(to: &out)
            case .notice: alternates.writeNotice(to: &out)
            case .guide: out.escaped(scope.page.id)
            case .trail: if !isHome { ways.writeTrail(to: &out) }
            case .outline: OutlineWriter.write(scope, to: &out)
            case .tags: ways.writeTags(to: &out)
            case .pager: ways.writePager(to: &out)
            case .socialImage: writeSocialImage(to: &out)
            case .structuredData: HowTo(scope: scope).write(to: &out)
            case .body: out.raw(bytes: body)
            }
        }
    }

    /// Writes the first visible image of the page as `og:image`, which requires an absolute URL.
    private func writeSocialImage(to out: inout ByteWriter) {
        guard let origin = scope.settings.origin else { return }
        for image in scope.page.images where image.role == .figure || image.role == .gallery {
            let resolved = scope.resolve(imageAt: image.source.value)
            guard resolved.state == .shown, !resolved.isSample, resolved.facts?.format != .svg else { continue }
            out.raw("<meta property=\"og:image\"")
            out.attribute("content", origin + resolved.source)
            out.raw(">\n")
            return
        }
    }

    private var isHome: Bool { scope.page.guide.frontMatter.layout == "home" }

    private var description: String {
        if let summary = scope.page.excerpt { return summary }
        let site = scope.settings.description
        return site.isEmpty ? scope.page.title : site
    }

    private func body() -> [UInt8] {
        if isHome {
            var home = HomeWriter(scope: scope)
            home.write(scope.page)
            return home.body.out.bytes
        }
        var writer = BodyWriter(scope: scope)
        writer.write(scope.page.guide, title: scope.page.title)
        return writer.out.bytes
    }
}
