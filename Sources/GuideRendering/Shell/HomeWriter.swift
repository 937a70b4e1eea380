import GuideModel
import GuideText

/// `layout: home`: the hero and the features of a page's front matter, with VitePress's keys.
struct HomeWriter {
    let scope: PageScope
    private(set) var body: BodyWriter

    init(scope: PageScope) {
        self.scope = scope
        body = BodyWriter(scope: scope, capacity: 4096)
    }

    mutating func write(_ page: PageIndex) {
        let matter = page.guide.frontMatter
        let hasTitle = writeHero(matter["hero"])
        if case .list(let features) = matter["features"] { write(features: features.map(\.value)) }
        var guide = page.guide
        if hasTitle {
            guide.intro = (guide.heading.map { [.heading($0)] } ?? []) + guide.intro
            guide.heading = nil
            body.writeRest(of: guide)
        } else {
            body.write(guide, title: page.title)
        }
    }

    /// A home page is in one language, or it would be a patchwork: this one, as soon as it is translated at all.
    private var wordsOfHome: BodyWriter.Tongue { body.tongue(of: nil) }

    /// True if it said what the page is called.
    private mutating func writeHero(_ hero: MetadataValue?) -> Bool {
        let name = hero?["name"]?.string ?? ""
        let text = hero?["text"]?.string ?? ""
        let hasTitle = !(name + text).isEmpty
        guard let hero else { return false }
        body.element("div", wordsOfHome) { writer in
            writer.out.raw("<div class=\"hero\">\n")
            if hasTitle {
                writer.out.raw("<h1>")
                writer.span("hero-name", name)
                if !name.isEmpty, !text.isEmpty { writer.out.raw(" ") }
                writer.span("hero-text", text)
                writer.out.raw("</h1>\n")
            }
            writer.line("hero-tagline", hero["tagline"]?.string)
            writer.picture(hero["image"], scope)
            if case .list(let actions) = hero["actions"] { writer.actions(actions.map(\.value), scope) }
            writer.out.raw("</div>\n")
        }
        return hasTitle
    }

    private mutating func write(features: [MetadataValue]) {
        body.element("div", wordsOfHome) { writer in
            writer.out.raw("<ul class=\"features\">\n")
            for feature in features {
                writer.out.raw("<li>")
                writer.feature(feature, scope)
                writer.out.raw("</li>\n")
            }
            writer.out.raw("</ul>\n")
        }
    }
}

extension BodyWriter {
    fileprivate mutating func span(_ name: StaticString, _ text: String) {
        if text.isEmpty { return }
        out.raw("<span class=\"")
        out.raw(name)
        out.raw("\">")
        out.escaped(text)
        out.raw("</span>")
    }

    fileprivate mutating func line(_ name: StaticString, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        out.raw("<p class=\"")
        out.raw(name)
        out.raw("\">")
        out.escaped(text)
        out.raw("</p>\n")
    }

    fileprivate mutating func picture(_ image: MetadataValue?, _ scope: PageScope) {
        guard let source = image?.string ?? image?["src"]?.string else { return }
        let picture = scope.resolve(pictureAt: source)
        if !picture.isVisible { return }
        out.raw("<img class=\"hero-image\"")
        out.attribute("src", picture.source)
        out.attribute("alt", image?["alt"]?.string ?? "")
        if let width = picture.width, let height = picture.height {
            attribute("width", width)
            attribute("height", height)
        }
        out.raw(">\n")
    }

    fileprivate mutating func actions(_ actions: [MetadataValue], _ scope: PageScope) {
        out.raw("<p class=\"hero-actions\">")
        for action in actions {
            guard let text = action["text"]?.string, let link = action["link"]?.string else { continue }
            guard let href = scope.resolve(link: link).href else { continue }
            out.raw(action["theme"]?.string == "alt" ? "<a class=\"button alt\"" : "<a class=\"button\"")
            out.attribute("href", href)
            out.raw(">")
            out.escaped(text)
            out.raw("</a> ")
        }
        out.raw("</p>\n")
    }

    fileprivate mutating func feature(_ feature: MetadataValue, _ scope: PageScope) {
        if let icon = feature["icon"]?.string, icon.utf8.count <= 32, !icon.contains("<") { span("feature-icon", icon) }
        out.raw("<p class=\"feature-title\">")
        let title = feature["title"]?.string ?? ""
        let isLinked = feature["link"]?.string.map { beginLink(scope.resolve(link: $0)) } ?? false
        out.escaped(title)
        out.raw(isLinked ? "</a></p>\n" : "</p>\n")
        line("feature-details", feature["details"]?.string)
    }
}
