import RoteiroCore

extension BodyWriter {
    /// Writes a block-level image.
    mutating func writeFigure(_ image: ImageReference) {
        guard let context else { return element("p", .source) { $0.writeIcon(image) } }
        let resolved = context.resolve(image)
        let outer = begin("figure", .interface)
        classes(resolved.isSample ? "picture sample" : "picture")
        out.raw(">\n")
        if resolved.isVisible {
            writeLinked(resolved, image, context)
        } else {
            writePlaceholder("p", alt: image.alt)
        }
        out.raw("\n")
        writeCaption(of: image, isSample: resolved.isSample)
        out.raw("</figure>\n")
        currentLanguage = outer
    }

    /// Links the image to its file, so that it can be enlarged without a script.
    private mutating func writeLinked(_ resolved: ResolvedImage, _ image: ImageReference, _ context: RenderContext) {
        let names = [PlaceholderColor.name(of: resolved.facts?.color), resolved.isTall ? "tall" : nil].compactMap { $0 }.joined(
            separator: " ")
        let look = names.isEmpty ? nil : names
        if resolved.state == .embedded { return writeImage(resolved, image, title: nil, class: look) }
        out.raw("<a class=\"zoom\"")
        out.attribute("href", resolved.source)
        if image.alt.value.isEmpty { out.attribute("aria-label", context.localeContext.pack[.zoomOpen]) }
        out.raw(">")
        writeImage(resolved, image, title: nil, class: look)
        out.raw("</a>")
    }

    mutating func writeRow(of images: ArraySlice<Block>) {
        out.freshLine()
        out.raw("<div class=\"gallery\">\n")
        for image in images { block(image) }
        out.raw("</div>\n")
    }

    mutating func write(_ gallery: Gallery) {
        out.freshLine()
        out.raw("<div class=\"gallery\">\n")
        for image in gallery.images { writeFigure(image) }
        out.raw("</div>\n")
    }

    /// Writes an inline image.
    mutating func writeIcon(_ image: ImageReference) {
        guard let context else { return writeFragment(image) }
        var resolved = context.resolve(image)
        guard resolved.isVisible else { return writePlaceholder("span", alt: image.alt) }
        let ribbon = resolved.isSample ? context.localeContext.pack[.sampleRibbon] : nil
        let kind = resolved.isIconSized ? "icon" : "inline-picture"
        if resolved.isIconSized { resolved.shrink(toHeight: 25) }
        writeImage(resolved, image, title: image.title ?? ribbon, class: resolved.isSample ? kind + " sample" : kind)
    }

    private mutating func writeImage(_ resolved: ResolvedImage, _ image: ImageReference, title: String?, class name: String?) {
        out.raw("<img")
        let outer = writeLang(language(of: image.alt.span))
        out.attribute("src", resolved.source)
        out.attribute("alt", image.alt.value)
        let own = image.attributes
        classes(name ?? "", own.classes)
        identifier(own.id)
        let hasTitle = title.map { !$0.isEmpty } ?? false
        if let title, hasTitle { out.attribute("title", title) }
        if let share = image.widthPercent {
            out.attribute("width", "\(share)%")
        } else {
            if let width = resolved.width { attribute("width", width) }
            if let height = resolved.height { attribute("height", height) }
        }
        values(own.values.filter { !(hasTitle && $0.name == "title") })
        if own.value(of: "loading") == nil { out.raw(" loading=\"lazy\"") }
        if own.value(of: "decoding") == nil { out.raw(" decoding=\"async\"") }
        out.raw(">")
        currentLanguage = outer
    }

    /// Writes the alt text and a notice in place of a missing image.
    mutating func writePlaceholder(_ tag: StaticString, alt: Located<String>) {
        out.raw("<")
        out.raw(tag)
        out.raw(" class=\"missing-picture\">")
        out.raw("<span")
        let outer = writeLang(.interface)
        out.raw(" class=\"missing-note\">")
        out.escaped(context?.localeContext.pack[.imageMissing] ?? "")
        out.raw("</span>")
        currentLanguage = outer
        if !alt.value.isEmpty {
            out.raw(" <span")
            let outer = writeLang(language(of: alt.span))
            out.raw(">")
            out.escaped(alt.value)
            out.raw("</span>")
            currentLanguage = outer
        }
        out.raw("</")
        out.raw(tag)
        out.raw(">")
    }

    private mutating func writeCaption(of image: ImageReference, isSample: Bool) {
        let title = image.title ?? ""
        if title.isEmpty, !isSample { return }
        out.raw("<figcaption>")
        if isSample, let context {
            out.raw("<span class=\"ribbon\">")
            out.escaped(context.localeContext.pack[.sampleRibbon])
            out.raw("</span>")
        }
        if !title.isEmpty {
            out.raw("<span")
            let outer = writeLang(language(of: image.span))
            out.raw(" class=\"caption\">")
            out.escaped(title)
            out.raw("</span>")
            currentLanguage = outer
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
