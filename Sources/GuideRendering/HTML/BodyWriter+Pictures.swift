import GuideModel
import GuideText

extension BodyWriter {
    /// A picture alone on its line.
    mutating func writeFigure(_ image: ImageReference) {
        guard let scope else { return element("p", .source) { $0.writeIcon(image) } }
        let picture = scope.resolve(image)
        let outer = begin("figure", .interface)
        classes(picture.isSample ? "picture sample" : "picture")
        out.raw(">\n")
        if picture.isVisible {
            writeLinked(picture, image, scope)
        } else {
            writePlaceholder("p", alt: image.alt)
        }
        out.raw("\n")
        writeCaption(of: image, isSample: picture.isSample)
        out.raw("</figure>\n")
        tongue = outer
    }

    /// A picture leads to its file, which a script shows in place; so it can be enlarged without one too.
    private mutating func writeLinked(_ picture: ResolvedPicture, _ image: ImageReference, _ scope: PageScope) {
        let names = [Tone.name(of: picture.facts?.color), picture.isTall ? "tall" : nil].compactMap { $0 }.joined(separator: " ")
        let look = names.isEmpty ? nil : names
        if picture.state == .embedded { return writeImage(picture, image, title: nil, class: look) }
        out.raw("<a class=\"zoom\"")
        out.attribute("href", picture.source)
        if image.alt.value.isEmpty { out.attribute("aria-label", scope.edition.pack[.zoomOpen]) }
        out.raw(">")
        writeImage(picture, image, title: nil, class: look)
        out.raw("</a>")
    }

    mutating func writeRow(of pictures: ArraySlice<Block>) {
        out.freshLine()
        out.raw("<div class=\"gallery\">\n")
        for picture in pictures { block(picture) }
        out.raw("</div>\n")
    }

    mutating func write(_ gallery: Gallery) {
        out.freshLine()
        out.raw("<div class=\"gallery\">\n")
        for image in gallery.images { writeFigure(image) }
        out.raw("</div>\n")
    }

    /// A picture in a sentence.
    mutating func writeIcon(_ image: ImageReference) {
        guard let scope else { return writeFragment(image) }
        var picture = scope.resolve(image)
        guard picture.isVisible else { return writePlaceholder("span", alt: image.alt) }
        let ribbon = picture.isSample ? scope.edition.pack[.sampleRibbon] : nil
        let kind = picture.isIconSized ? "icon" : "inline-picture"
        if picture.isIconSized { picture.shrink(toHeight: 25) }
        writeImage(picture, image, title: image.title ?? ribbon, class: picture.isSample ? kind + " sample" : kind)
    }

    private mutating func writeImage(_ picture: ResolvedPicture, _ image: ImageReference, title: String?, class name: String?) {
        out.raw("<img")
        let outer = speak(tongue(of: image.alt.span))
        out.attribute("src", picture.source)
        out.attribute("alt", image.alt.value)
        if let name { classes(name) }
        if let title, !title.isEmpty { out.attribute("title", title) }
        if let width = picture.width { attribute("width", width) }
        if let height = picture.height { attribute("height", height) }
        out.raw(" loading=\"lazy\" decoding=\"async\">")
        tongue = outer
    }

    /// What stands where a picture should be: its words, and that it is not there.
    mutating func writePlaceholder(_ tag: StaticString, alt: Located<String>) {
        out.raw("<")
        out.raw(tag)
        out.raw(" class=\"missing-picture\">")
        out.raw("<span")
        let outer = speak(.interface)
        out.raw(" class=\"missing-note\">")
        out.escaped(scope?.edition.pack[.pictureMissing] ?? "")
        out.raw("</span>")
        tongue = outer
        if !alt.value.isEmpty {
            out.raw(" <span")
            let outer = speak(tongue(of: alt.span))
            out.raw(">")
            out.escaped(alt.value)
            out.raw("</span>")
            tongue = outer
        }
        out.raw("</")
        out.raw(tag)
        out.raw(">")
    }

    private mutating func writeCaption(of image: ImageReference, isSample: Bool) {
        let title = image.title ?? ""
        if title.isEmpty, !isSample { return }
        out.raw("<figcaption>")
        if isSample, let scope {
            out.raw("<span class=\"ribbon\">")
            out.escaped(scope.edition.pack[.sampleRibbon])
            out.raw("</span>")
        }
        if !title.isEmpty {
            out.raw("<span")
            let outer = speak(tongue(of: image.span))
            out.raw(" class=\"caption\">")
            out.escaped(title)
            out.raw("</span>")
            tongue = outer
        }
        out.raw("</figcaption>\n")
    }

    private mutating func writeFragment(_ image: ImageReference) {
        out.raw("<img src=\"")
        fragmentAddress(image.source.value)
        out.raw("\"")
        out.attribute("alt", image.alt.value)
        if let title = image.title, !title.isEmpty { out.attribute("title", title) }
        out.raw(" />")
    }
}
