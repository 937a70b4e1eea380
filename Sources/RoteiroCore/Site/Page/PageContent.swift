/// A page before or after resolution: a summary, on which other pages depend, and a body.
package protocol PageContent {
    var summary: PageSummary { get }
    var body: PageBody { get }
}

extension PageContent {
    package var id: String { summary.id }
    package var path: FilePath { summary.path }
    package var contentPath: String { summary.contentPath }
    package var location: String { summary.location }
    package var locale: String? { summary.locale }
    package var url: String { summary.url }
    package var title: String { summary.title }
    package var headingSlugs: Set<String> { summary.headingSlugs }
    package var anchors: Set<String> { summary.anchors }
    package var labels: [PageSummary.LabelUse] { summary.labels }
    package var isPublished: Bool { summary.isPublished }
    /// The site's own `404.md`, which servers show for addresses that do not exist. It is no guide: menus, lists and search omit it.
    package var isErrorPage: Bool { summary.contentPath == "404.md" }
    /// Search engines and the site's search pass over the page: its front matter says so (`robots: noindex`), or it is the error page.
    package var isUnlisted: Bool { isErrorPage || guide.frontMatter.isUnlisted }
    package var guide: Guide { body.guide }
    package var headings: [Heading] { body.headings }
    package var headingLevels: [Located<Int>] { body.headingLevels }
    package var media: [String] { body.media }
    package var qrBlocks: [QRBlock] { body.qrBlocks }
    package var texts: [TextRun] { body.texts }
    package var html: [RawHTML] { body.html }

    package func anchor(of step: Step) -> String { step.anchor(among: headingSlugs) }

    /// Former anchors of a step that are not in use by a heading of the page.
    package func formerAnchors(of step: Step) -> [String] {
        step.formerAnchors.filter { !headingSlugs.contains($0) }
    }

    /// Additional anchors of a step: VitePress's slug of the heading, and former anchors.
    package func legacyAnchors(of step: Step) -> [String] {
        guard let slug = step.heading?.slug, slug != step.id else { return formerAnchors(of: step) }
        return [slug] + formerAnchors(of: step)
    }

    /// All http and https addresses of other sites on the page: links, then images, then QR codes.
    package func externalUses(_ settings: Settings) -> [ExternalUse] {
        func use(_ written: Located<String>, isHTML: Bool) -> ExternalUse? {
            if settings.ownAddress(written.value) != nil { return nil }
            return ExternalAddress(written.value).map { ExternalUse(written: written, address: $0, isHTML: isHTML) }
        }
        return summary.links.compactMap { use($0.destination, isHTML: $0.isHTML) }
            + summary.images.compactMap { use($0.source, isHTML: $0.role == .html) }
            + qrBlocks.compactMap { use($0.payload, isHTML: false) }
    }
}
