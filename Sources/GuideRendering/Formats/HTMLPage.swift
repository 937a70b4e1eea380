import GuideModel
import GuideText

/// A guide as a page of the site: the body, which is written, in the shell, which is a template.
struct HTMLPage {
    let scope: PageScope
    let site: SitePart

    func render(in shell: Shell) -> [UInt8] {
        shell.render("page", values())
    }

    /// What every page of one language shares.
    struct SitePart: Sendable {
        let editions: [Edition]
        let navigation: Navigation
        let policy: String
        /// Style sheets, as addresses.
        let styles: [String]
    }

    private func values() -> ShellValues {
        let page = scope.page
        let settings = scope.site.settings
        var values = site.values(scope.edition, settings, title: page.title, url: page.url, current: page)
        values.texts["description"] = page.summary ?? settings.description
        values.texts["layout"] = page.guide.frontMatter.layout == "home" ? "home" : "doc"
        values.texts["body"] = body()
        if let origin = settings.origin {
            values.texts["canonical"] = origin + URLEncoding.path(settings.href(page.url))
        }
        if let foreign = scope.edition.foreignTag {
            values.flags["isFallback"] = true
            values.texts["sourceLang"] = foreign
            values.texts["original"] = URLEncoding.path(settings.href(page.url))
        }
        return values
    }

    private func body() -> String {
        if scope.page.guide.frontMatter.layout == "home" {
            var home = HomeWriter(scope: scope)
            home.write(scope.page)
            return home.body.out.string
        }
        var writer = BodyWriter(scope: scope)
        writer.write(scope.page.guide, title: scope.page.title)
        return writer.out.string
    }
}

extension HTMLPage.SitePart {
    /// What the head, header and footer of any page name. `url` is the page's own, without locale and base.
    func values(_ edition: Edition, _ settings: Settings, title: String, url: String, current: PageIndex?) -> ShellValues {
        var values = ShellValues(edition)
        values.texts = [
            "title": title == settings.title || title.isEmpty ? settings.title : title + " · " + settings.title,
            "heading": title, "siteTitle": settings.title, "description": settings.description, "home": edition.address("/"),
            "policy": policy, "navigation": navigation.html(for: current), "catalog": settings.href(edition.catalogPath),
        ]
        values.lists["styles"] = styles.map { style in
            var value = ShellValues(edition)
            value.texts["href"] = style
            return value
        }
        if editions.count > 1 {
            values.flags["isMultilingual"] = true
            values.lists["editions"] = editions.map { $0.switcherEntry(url: url, isCurrent: $0.locale == edition.locale) }
        }
        return values
    }
}

extension Edition {
    fileprivate func switcherEntry(url: String, isCurrent: Bool) -> ShellValues {
        var values = ShellValues(self)
        values.texts = ["href": address(url), "name": pack.name]
        values.flags["isCurrent"] = isCurrent
        return values
    }
}
