import GuideModel
import GuideText

/// A guide as a page of the site: the body, which is written, in the shell, which is a template.
struct HTMLPage {
    let scope: PageScope
    let part: SitePart
    let shell: PageShell

    func render() -> [UInt8] {
        let body = body()
        let alternates = part.alternates(of: scope.page)
        let ways = WayWriter(scope: scope, navigation: part.navigation, outline: part.outline, index: part.tags)
        return shell.render(capacity: body.count + 16_384) { hole, out in
            switch hole {
            case .title: out.escaped(SitePart.title(scope.page.title, scope.site.settings))
            case .heading: out.escaped(scope.page.title)
            case .description: out.escaped(description)
            case .layout: out.raw(isHome ? "home" : "doc")
            case .path: out.escaped(URLEncoding.path(String(scope.page.url.drop { $0 == "/" })))
            case .navigation: part.navigation.write(for: scope.page, to: &out)
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

    /// The first picture of the page that readers see, as other sites show it beside a link: they need a whole address.
    private func writeSocialImage(to out: inout ByteWriter) {
        guard let origin = scope.site.settings.origin else { return }
        for image in scope.page.images where image.role == .figure || image.role == .gallery {
            let picture = scope.resolve(pictureAt: image.source.value)
            guard picture.state == .shown, !picture.isSample, picture.facts?.format != .svg else { continue }
            out.raw("<meta property=\"og:image\"")
            out.attribute("content", origin + picture.source)
            out.raw(">\n")
            return
        }
    }

    private var isHome: Bool { scope.page.guide.frontMatter.layout == "home" }

    private var description: String {
        if let summary = scope.page.summary { return summary }
        let site = scope.site.settings.description
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
