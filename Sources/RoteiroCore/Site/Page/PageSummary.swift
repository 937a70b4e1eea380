/// The part of a page on which other pages depend: its address, its title and its link targets, without the body. It is a function
/// of the page's own text, so equal summaries mean that no other page needs an update.
package struct PageSummary: Sendable, Hashable {
    /// The id of the guide, the same in all languages.
    package let id: String
    /// Relative to the project.
    package let path: FilePath
    /// Relative to the content folder: `guides/x.md`. A page in the folder of a language has the path of the page that it translates.
    package let contentPath: String
    /// The path of the file in the content folder, to which its links and images are relative: `en/guides/x.md`.
    package let location: String
    /// The language of the folder that the page is in; nil for pages of the source language.
    package let locale: String?
    /// The path from the site's root, without base path and language, not percent-encoded:
    /// `/guides/x.html`; `/guides/x` with clean URLs; `/guides/` for an index page.
    package let url: String
    /// The guide's title, otherwise one derived from the file name.
    package let title: String
    /// The front matter has `draft: true`.
    package let isDraft: Bool
    /// The parser found no fatal problem.
    package let isReadable: Bool
    /// The anchors of headings, as VitePress generates them.
    package let headingSlugs: Set<String>
    /// All valid fragments: headings, steps, footnotes, and ids of HTML elements and containers.
    package let anchors: Set<String>
    /// In document order.
    package let steps: [Step]
    /// All links in document order, after those in the front matter of a home page and before `prev` and `next`.
    package let links: [UnresolvedLink]
    /// All images in document order, after those in the front matter of a home page.
    package let images: [UnresolvedImage]
    /// The UI labels in document order.
    package let labels: [LabelUse]
    /// The id in the front matter.
    package let ownID: String?
    /// The layout in the front matter, such as `home`.
    package let layout: String?
    /// The position in the menu, from the front matter.
    package let order: Int?
    package let tags: [String]
    /// The former addresses, from the front matter.
    package let formerAddresses: [Located<String>]

    /// What links to a step depend on.
    package struct Step: Sendable, Hashable {
        package let id: String
        /// The anchor of the heading.
        package let slug: String
        /// Former ids and anchors of the step.
        package let formerAnchors: [String]
    }

    /// A UI label of the page.
    package struct LabelUse: Sendable, Hashable {
        package let label: UILabel
        /// The id of the enclosing step.
        package let step: String?
    }

    /// False for drafts and for unreadable pages.
    package var isPublished: Bool { !isDraft && isReadable }

    /// Returns the id of the step with this anchor.
    package func step(at anchor: String) -> String? {
        steps.first { step in
            step.slug == anchor || (step.formerAnchors.contains(anchor) && !headingSlugs.contains(anchor))
                || (step.id == anchor ? !headingSlugs.contains(step.id) : anchor == "step." + step.id)
        }?.id
    }
}
