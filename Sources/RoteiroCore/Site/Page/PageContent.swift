/// A page at any stage: what others see of it, and its body.
package protocol PageContent {
    var summary: PageSummary { get }
    var body: PageBody { get }
}

extension PageContent {
    package var id: String { summary.id }
    package var path: FilePath { summary.path }
    package var contentPath: String { summary.contentPath }
    package var url: String { summary.url }
    package var title: String { summary.title }
    package var headingSlugs: Set<String> { summary.headingSlugs }
    package var anchors: Set<String> { summary.anchors }
    package var labels: [PageSummary.LabelUse] { summary.labels }
    package var isPublished: Bool { summary.isPublished }
    package var guide: Guide { body.guide }
    package var headings: [Heading] { body.headings }
    package var headingLevels: [Located<Int>] { body.headingLevels }
    package var media: [String] { body.media }
    package var qrBlocks: [QRBlock] { body.qrBlocks }
    package var texts: [TextRun] { body.texts }
    package var html: [RawHTML] { body.html }

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

    /// Every place of the page that leads to another site over http or https, in order.
    package var externalUses: [ExternalUse] {
        func use(_ written: Located<String>, isHTML: Bool) -> ExternalUse? {
            ExternalAddress(written.value).map { ExternalUse(written: written, address: $0, isHTML: isHTML) }
        }
        return summary.links.compactMap { use($0.destination, isHTML: $0.isHTML) }
            + summary.images.compactMap { use($0.source, isHTML: $0.role == .html) }
            + qrBlocks.compactMap { use($0.payload, isHTML: false) }
    }
}
