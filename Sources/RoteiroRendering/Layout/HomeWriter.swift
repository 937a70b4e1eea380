import RoteiroCore

/// Writes pages with `layout: home`: the hero and features of the front matter, with the keys of VitePress.
struct HomeWriter {
    let context: RenderContext
    private(set) var body: BodyWriter

    init(context: RenderContext) {
        self.context = context
        body = BodyWriter(context: context, capacity: 4096)
    }

    mutating func write(_ page: Page) {
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

    /// The language of the hero and features. The page language applies as soon as any part of the page is translated, so that the page is
    /// not a mix of languages.
    private var wordsOfHome: BodyWriter.TextLanguage { body.language(of: nil) }

    /// Returns whether the hero contains a title.
    private mutating func writeHero(_ hero: MetadataValue?) -> Bool {
        let name = hero?["name"]?.string ?? ""
        let text = hero?["text"]?.string ?? ""
        let hasTitle = !(name + text).isEmpty
        guard let hero else { return false }
        body.element("div", wordsOfHome) { writer in
            writer.out.raw("<div class=\"hero\">\n<div class=\"hero-words\">\n")
            if hasTitle {
                writer.out.raw("<h1>")
                writer.span("hero-name", name)
                if !name.isEmpty, !text.isEmpty { writer.out.raw(" ") }
                writer.span("hero-text", text)
                writer.out.raw("</h1>\n")
            }
            writer.line("hero-tagline", hero["tagline"]?.string)
            if case .list(let actions) = hero["actions"] { writer.actions(actions.map(\.value), context) }
            writer.out.raw("</div>\n")
            if let image = HomeImage(hero.located("image"), isAddress: true) { writer.image("hero-image", image, context) }
            writer.out.raw("</div>\n")
        }
        return hasTitle
    }

    private mutating func write(features: [MetadataValue]) {
        body.element("div", wordsOfHome) { writer in
            writer.out.raw("<ul class=\"features\">\n")
            for feature in features {
                writer.out.raw("<li>")
                writer.feature(feature, context)
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
        homeWords(text)
        out.raw("</span>")
    }

    fileprivate mutating func line(_ name: StaticString, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        out.raw("<p class=\"")
        out.raw(name)
        out.raw("\">")
        homeWords(text)
        out.raw("</p>\n")
    }

    /// Without alt text, the image is decorative.
    fileprivate mutating func image(_ name: StaticString, _ image: HomeImage, _ context: RenderContext) {
        var resolved = context.resolve(imageAt: image.source.value)
        if !resolved.isVisible { return }
        resolved.fit(width: image.width, height: image.height)
        out.raw("<img class=\"")
        out.raw(name)
        out.raw("\"")
        out.attribute("src", resolved.source)
        out.attribute("alt", image.alt?.value ?? "")
        if let width = resolved.width, let height = resolved.height {
            attribute("width", width)
            attribute("height", height)
        }
        out.raw(">\n")
    }

    fileprivate mutating func actions(_ actions: [MetadataValue], _ context: RenderContext) {
        out.raw("<p class=\"hero-actions\">")
        for action in actions {
            guard let text = action["text"]?.string, let link = action["link"]?.string else { continue }
            guard let href = context.resolve(link: link).href else { continue }
            out.raw(action["theme"]?.string == "alt" ? "<a class=\"button alt\"" : "<a class=\"button\"")
            out.attribute("href", href)
            out.raw(">")
            homeWords(text)
            out.raw("</a> ")
        }
        out.raw("</p>\n")
    }

    /// Writes a feature card. Only its title is a link, so that the link has an accessible name; `linkText` is plain text.
    fileprivate mutating func feature(_ feature: MetadataValue, _ context: RenderContext) {
        writeIcon(feature.located("icon"), context)
        out.raw("<p class=\"feature-title\">")
        let isLinked = feature["link"]?.string.map { beginLink(context.resolve(link: $0)) } ?? false
        homeWords(feature["title"]?.string ?? "")
        out.raw(isLinked ? "</a></p>\n" : "</p>\n")
        line("feature-details", feature["details"]?.string)
        if isLinked { line("feature-more", feature["linkText"]?.string) }
    }

    /// Writes an image, a theme icon by its Lucide name, a drawing, or a short text such as an emoji. Other HTML is ignored.
    private mutating func writeIcon(_ icon: Located<MetadataValue>?, _ context: RenderContext) {
        if let image = HomeImage(icon) { return self.image("feature-picture", image, context) }
        guard let text = icon?.value.string else { return }
        if let name = text.firstMatch(of: /data-lucide="([^"]+)"/)?.output.1, let drawing = context.icons[String(name)] {
            out.raw("<span class=\"feature-icon\">")
            out.raw(drawing)
            out.raw("</span>\n")
        } else if text.contains("<svg"), context.settings.rawHTML == .keep {
            out.raw("<span class=\"feature-icon\">")
            HomeHTML.write(text, context, to: &out) { $0 }
            out.raw("</span>\n")
        } else if text.utf8.count <= 32, !text.contains("<") {
            span("feature-icon", text)
        }
    }
}
