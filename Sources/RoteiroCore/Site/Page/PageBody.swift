/// A guide and the lists derived from it, which are built once for all rules and renderers. All lists are in document order.
package struct PageBody: Sendable {
    package let guide: Guide
    package let headings: [Heading]
    /// The heading levels, including those in raw HTML. The span of these is that of the whole HTML.
    package let headingLevels: [Located<Int>]
    /// The addresses of audio and video. They are links of the page too.
    package let media: [String]
    package let qrBlocks: [QRBlock]
    /// The text that readers see.
    package let texts: [TextRun]
    /// The raw HTML of authors.
    package let html: [RawHTML]
}
