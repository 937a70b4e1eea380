/// Markdown that is lost, or that readers see as it is written. The rules of group R8 turn it into a diagnostic.
package struct Leftover: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Syntax of another generator.
        case foreign(ForeignSyntax)
        /// `**` without a partner.
        case emphasis
        /// `##Título`: number signs without the space that makes a heading.
        case headingSpace
        /// `---` below text, which makes a heading of the text above.
        case underline
        /// An indented paragraph, which is code.
        case indentedText
        /// A table row with more cells than the head has columns.
        case cells(columns: Int, lost: String)
        /// Lines with bars that are no table: the head has another number of cells than the line below it, or that line is missing.
        case noTable(head: Int, delimiters: Int?)
        /// `<usuario>`, read as an HTML tag at a place of its own.
        case tag(String, Span)
        /// `{#id}` or `{.class}` in the text.
        case attributes
        /// `:nome:` that is no emoji. `nearest` is the likely intent.
        case emoji(nearest: String?)
        /// A link reference definition that nothing uses.
        case definition(label: String)
    }

    package var kind: Kind
    package var span: Span
    /// What to write at `span` instead; nil if that is not plain.
    package var repair: String?

    package init(_ kind: Kind, at span: Span, repair: String? = nil) {
        self.kind = kind
        self.span = span
        self.repair = repair
    }

    /// Syntax that other generators read, and this one does not.
    package enum ForeignSyntax: Sendable, Hashable {
        /// `!!! note` and `??? note` of MkDocs.
        case admonition
        /// `=== "Windows"` of MkDocs.
        case tab
        /// `{% hint %}` of GitBook, Jekyll and others. The text is the name of the tag.
        case templateTag(String)
        /// `{: .class }` of kramdown and Python-Markdown.
        case attributeList
        /// `{{#include x.md}}` of mdBook.
        case include
        /// `[[page]]` of wikis.
        case wikiLink
        /// `==text==`.
        case mark
        /// A code block of a language that other generators draw.
        case diagram(String)
        /// `$$x$$`.
        case formula
        /// `[TOC]`.
        case contents
        /// `import X from 'y'` of MDX.
        case module
        /// `.. note::` of reStructuredText.
        case directive
    }
}
