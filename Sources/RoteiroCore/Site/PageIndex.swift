/// A page of the site, with the lists that rules and renderers ask for made once.
package struct PageIndex: Sendable {
    /// What was read.
    package let guide: Guide
    /// The guide's id: the same in every locale.
    package let id: String
    /// Relative to the project.
    package let path: FilePath
    /// Relative to the content folder: `guides/x.md`.
    package let contentPath: String
    /// Below the site's root, without locale and base: `/guides/x.html`, `/guides/x` with clean URLs, `/guides/` for an index;
    /// not percent-encoded.
    package let url: String
    /// The title to show: the guide's own, else made from the file name.
    package let title: String
    /// Every heading, in order.
    package let headings: [Heading]
    /// Every image that the page names, in order: those of a home page's front matter come first.
    package let images: [ImageUse]
    /// The level of every heading, in order: those in HTML are among them, at the place of the whole HTML.
    package let headingLevels: [Located<Int>]
    /// Every link, in order: those of a home page's front matter come first.
    package let links: [LinkUse]
    /// The addresses of what plays on the page, in order; they are links too.
    package let media: [String]
    /// Every QR code to draw, in order.
    package let qrBlocks: [QRBlock]
    /// Every piece of text that readers see, in order.
    package let texts: [TextRun]
    /// Every name of a control of the product, in order.
    package let labels: [LabelUse]
    /// Every piece of authors' HTML, in order.
    package let html: [RawHTML]
    /// Anchors of headings, VitePress's.
    package let headingSlugs: Set<String>
    /// Everything that a fragment can lead to: headings, steps, parts, footnotes, ids in HTML and containers.
    package let anchors: Set<String>

    /// An image that a page names.
    package struct ImageUse: Sendable, Hashable {
        /// How it stands on the page.
        package enum Role: Sendable, Hashable {
            /// Alone on its line.
            case figure
            /// In a row of images.
            case gallery
            /// In a sentence.
            case icon
            /// `<img>`.
            case html
            /// In the hero or the features of a home page, or what a video begins with.
            case decoration
        }

        /// The address, and where it stands.
        package var source: Located<String>
        /// The words for it, and where they stand; nil for `<img>` without `alt`.
        package var alt: Located<String>?
        /// How it stands on the page.
        package var role: Role
        /// The whole reference.
        package var span: Span
        /// The step that it is in.
        package var step: String?
    }

    /// A link on a page.
    package struct LinkUse: Sendable, Hashable {
        /// The address, and where it stands.
        package var destination: Located<String>
        /// What the reader clicks, as plain text; nil for `<a>` in HTML.
        package var text: String?
        /// The whole link; in YAML the address with its quotes.
        package var span: Span
        /// It was written in HTML: no markdown rules apply to its fragment.
        package var isHTML: Bool
    }

    /// A control of the product that the page names.
    package struct LabelUse: Sendable, Hashable {
        /// The name, and how it was written.
        package var label: UILabel
        /// The step that it is in.
        package var step: String?
    }

    /// Makes the lists.
    package init(guide: Guide, id: String, path: FilePath, contentPath: String, url: String, title: String) {
        self.guide = guide
        self.id = id
        self.path = path
        self.contentPath = contentPath
        self.url = url
        self.title = title
        let lists = PageLists(of: guide)
        headings = lists.headings
        images = guide.frontMatter.homeImages + lists.images
        headingLevels = lists.headingLevels
        links = guide.frontMatter.homeLinks + lists.links
        qrBlocks = lists.qrBlocks
        media = lists.media
        labels = lists.labels
        texts = TextRunCollector.runs(of: guide)
        html = lists.html
        headingSlugs = Set(lists.headings.map(\.slug))
        anchors = lists.anchors(headings: headingSlugs, of: guide)
    }

    /// Drafts, and pages that could not be read, are not published.
    package var isPublished: Bool { !guide.frontMatter.isDraft && !guide.faults.contains(where: \.isFatal) }

    /// The anchor of a step on this page.
    package func anchor(of step: Step) -> String { step.anchor(among: headingSlugs) }

    /// Anchors that were published for a step and that nothing on the page has now.
    package func formerAnchors(of step: Step) -> [String] {
        step.formerAnchors.filter { !headingSlugs.contains($0) }
    }

    /// Anchors beside its own that lead to a step: VitePress's, and those that were published for it before.
    package func legacyAnchors(of step: Step) -> [String] {
        (step.heading.slug == step.id ? [] : [step.heading.slug]) + formerAnchors(of: step)
    }
}

/// The lists of a page while they are made.
private struct PageLists: GuideVisitor {
    private(set) var headings: [Heading] = []
    private(set) var headingLevels: [Located<Int>] = []
    private(set) var images: [PageIndex.ImageUse] = []
    private(set) var links: [PageIndex.LinkUse] = []
    private(set) var qrBlocks: [QRBlock] = []
    private(set) var media: [String] = []
    private(set) var labels: [PageIndex.LabelUse] = []
    private(set) var html: [RawHTML] = []
    private var ids: [String] = []
    private var step: String?
    private var roles: [Span: PageIndex.ImageUse.Role] = [:]

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
        let images = block.images
        for image in images { roles[image.span] = images.count == 1 ? .figure : .gallery }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image):
            let role = roles[image.span] ?? .icon
            images.append(.init(source: image.source, alt: image.alt, role: role, span: image.span, step: step))
        case .link(let link):
            let text = link.content.plainTextWithoutImages
            links.append(.init(destination: link.destination, text: text, span: link.span, isHTML: false))
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
            case .poster:
                images.append(.init(source: reference.value, alt: nil, role: .decoration, span: reference.span, step: step))
            case .link, .media:
                if reference.kind == .media { media.append(reference.value.value) }
                links.append(.init(destination: reference.value, text: nil, span: reference.span, isHTML: true))
            }
        }
    }

    func anchors(headings slugs: Set<String>, of guide: Guide) -> Set<String> {
        var anchors = slugs
        anchors.formUnion(ids)
        for step in guide.steps {
            anchors.insert(step.anchor(among: slugs))
            anchors.formUnion(step.formerAnchors)
        }
        for footnote in guide.footnotes { anchors.insert("fn-\(footnote.number)") }
        return anchors
    }
}
