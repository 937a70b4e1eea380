/// A parsed page whose links and images are not resolved yet.
package struct ParsedPage: PageContent, Sendable {
    package let summary: PageSummary
    package let body: PageBody

    /// `location` is the path in the content folder, if it is not `contentPath`; `locale` is the language of its folder.
    package init(
        guide: Guide, id: String, path: FilePath, contentPath: String, location: String? = nil, locale: String? = nil, url: String,
        title: String
    ) {
        let lists = PageCollector(of: guide)
        let slugs = Set(lists.headings.map(\.slug))
        summary = PageSummary(
            id: id, path: path, contentPath: contentPath, location: location ?? contentPath, locale: locale, url: url, title: title,
            isDraft: guide.frontMatter.isDraft,
            isReadable: !guide.faults.contains(where: \.isFatal), headingSlugs: slugs, anchors: lists.anchors(headings: slugs, of: guide),
            steps: guide.parts.flatMap { part in
                part.steps.map { PageSummary.Step(id: $0.id, slug: $0.heading?.slug ?? $0.id, formerAnchors: $0.formerAnchors) }
            },
            links: guide.frontMatter.homeLinks + lists.links + guide.frontMatter.pagerLinks,
            images: guide.frontMatter.homeImages + lists.images, labels: lists.labels,
            ownID: guide.frontMatter.id, layout: guide.frontMatter.layout, order: guide.frontMatter.order, tags: guide.frontMatter.tags,
            formerAddresses: guide.frontMatter.redirectAddresses)
        body = PageBody(
            guide: guide, headings: lists.headings, headingLevels: lists.headingLevels, media: lists.media, qrBlocks: lists.qrBlocks,
            texts: TextRunCollector.runs(of: guide), html: lists.html)
    }

    /// Returns the page with another guide and title, and with `url` unless it is nil.
    package func replacing(guide: Guide, title: String, url: String?) -> ParsedPage {
        ParsedPage(
            guide: guide, id: id, path: path, contentPath: contentPath, location: location, locale: locale, url: url ?? self.url,
            title: title)
    }
}
