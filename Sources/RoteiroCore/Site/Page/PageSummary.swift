/// What other pages can see of a page: where it is, what it is called and what can be linked to, but not its body. It depends on the
/// text of the page alone, so two equal summaries mean that nothing changed for anybody else.
package struct PageSummary: Sendable, Hashable {
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
    /// Its front matter says `draft: true`.
    package let isDraft: Bool
    /// It was parsed: nothing about it made the parser give up.
    package let isReadable: Bool
    /// Anchors of headings, as VitePress makes them.
    package let headingSlugs: Set<String>
    /// Everything that a fragment can lead to: headings, steps, parts, footnotes, ids in HTML and containers.
    package let anchors: Set<String>
    /// In the order of the page.
    package let steps: [Step]
    /// Every link, in order: those of a home page's front matter come first.
    package let links: [WrittenLink]
    /// Every image that the page names, in order: those of a home page's front matter come first.
    package let images: [WrittenImage]
    /// Every name of a control of the product, in order.
    package let labels: [LabelUse]
    /// The id that its front matter gives.
    package let ownID: String?
    /// `home` for a page that is drawn from its front matter.
    package let layout: String?
    /// Its place in the menu, as its front matter asks.
    package let order: Int?
    /// What it is about.
    package let tags: [String]
    /// Addresses that the page had before.
    package let formerAddresses: [Located<String>]

    /// What links to a step need.
    package struct Step: Sendable, Hashable {
        package let id: String
        /// The anchor of its heading.
        package let slug: String
        /// Ids and anchors that were published for it before.
        package let formerAnchors: [String]
    }

    /// A control of the product that the page names.
    package struct LabelUse: Sendable, Hashable {
        /// The name, and how it was written.
        package let label: UILabel
        /// The step that it is in.
        package let step: String?
    }

    /// Drafts, and pages that could not be read, are not published.
    package var isPublished: Bool { !isDraft && isReadable }

    /// The id of the step that `anchor` leads to.
    package func step(at anchor: String) -> String? {
        steps.first { step in
            step.slug == anchor || (step.formerAnchors.contains(anchor) && !headingSlugs.contains(anchor))
                || (step.id == anchor ? !headingSlugs.contains(step.id) : anchor == "step." + step.id)
        }?.id
    }
}
