/// Collects the lists of a page.
struct PageCollector: GuideVisitor {
    private(set) var headings: [Heading] = []
    private(set) var headingLevels: [Located<Int>] = []
    private(set) var images: [UnresolvedImage] = []
    private(set) var links: [UnresolvedLink] = []
    private(set) var qrBlocks: [QRBlock] = []
    private(set) var media: [String] = []
    private(set) var labels: [PageSummary.LabelUse] = []
    private(set) var html: [RawHTML] = []
    private var ids: [String] = []
    private var step: String?
    private var roles: [Span: UnresolvedImage.Role] = [:]

    init(of guide: Guide) {
        if let heading = guide.heading { walk(.heading(heading)) }
        walk(guide.intro)
        for part in guide.parts {
            walk(part.ownBlocks)
            for step in part.steps {
                self.step = step.id
                walk(step.ownBlocks)
                self.step = nil
                walk(step.interlude)
            }
        }
        for footnote in guide.footnotes { walk(footnote.blocks) }
    }

    mutating func visit(_ block: Block) {
        if case .heading(let heading) = block {
            headings.append(heading)
            headingLevels.append(Located(heading.level, at: heading.span))
        }
        if case .qr(let qr) = block { qrBlocks.append(qr) }
        if case .html(let html) = block { note(html) }
        if let id = block.id { ids.append(id) }
        if case .list(let list) = block { ids += list.items.compactMap(\.attributes.id) }
        let images = block.images
        for image in images { roles[image.span] = images.count == 1 ? .figure : .gallery }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image):
            if let id = image.attributes.id { ids.append(id) }
            let role = roles[image.span] ?? .icon
            images.append(.init(source: image.source, alt: image.alt, role: role, span: image.span, step: step))
        case .link(let link):
            let text = link.content.plainTextWithoutImages
            if let id = link.attributes.id { ids.append(id) }
            links.append(
                UnresolvedLink(
                    destination: link.destination, text: text, span: link.span, isHTML: false,
                    leadsElsewhere: link.attributes.leadsElsewhere))
        case .html(let html): note(html)
        case .uiLabel(let label): labels.append(.init(label: label, step: step))
        case .text, .code, .softBreak, .hardBreak, .emphasis, .strong, .strikethrough, .icon, .footnoteReference: break
        }
    }

    private mutating func note(_ html: RawHTML) {
        self.html.append(html)
        ids += html.ids
        headingLevels += html.headingLevels.map { Located($0, at: html.span) }
        for reference in html.references {
            switch reference.kind {
            case .image:
                let alt = reference.alt.map { Located($0, at: reference.span) }
                images.append(.init(source: reference.value, alt: alt, role: .html, span: reference.span, step: step))
            case .poster, .candidate:
                images.append(.init(source: reference.value, alt: nil, role: .decoration, span: reference.span, step: step))
            case .link, .frame, .media:
                if reference.kind == .media { media.append(reference.value.value) }
                links.append(
                    .init(
                        destination: reference.value, text: nil, span: reference.span, isHTML: true,
                        leadsElsewhere: html.leadsElsewhere(reference)))
            }
        }
    }

    func anchors(headings slugs: Set<String>, of guide: Guide) -> Set<String> {
        var anchors = slugs
        anchors.formUnion(ids)
        anchors.formUnion(headings.flatMap(\.otherAnchors))
        for step in guide.steps {
            anchors.insert(step.anchor(among: slugs))
            anchors.formUnion(step.formerAnchors)
        }
        anchors.formUnion(guide.parts.compactMap(\.boxAnchor))
        for footnote in guide.footnotes { anchors.insert("fn-\(footnote.number)") }
        return anchors
    }
}
