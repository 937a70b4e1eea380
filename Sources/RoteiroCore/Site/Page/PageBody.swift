/// A guide, and the lists that rules and renderers ask for, made once.
package struct PageBody: Sendable {
    /// What was read.
    package let guide: Guide
    /// Every heading, in order.
    package let headings: [Heading]
    /// The level of every heading, in order: those in HTML are among them, at the place of the whole HTML.
    package let headingLevels: [Located<Int>]
    /// The addresses of what plays on the page, in order; they are links too.
    package let media: [String]
    /// Every QR code to draw, in order.
    package let qrBlocks: [QRBlock]
    /// Every piece of text that readers see, in order.
    package let texts: [TextRun]
    /// Every piece of authors' HTML, in order.
    package let html: [RawHTML]
}
