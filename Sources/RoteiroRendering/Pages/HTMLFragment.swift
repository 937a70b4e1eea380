package import RoteiroCore

/// HTML as in the CommonMark 0.29 and GFM specs, for `render --fragment`.
package enum HTMLFragment {
    /// Renders `blocks` without the site's ids, wrappers and elements. Raw HTML and addresses are not rewritten.
    package static func render(_ blocks: [Block]) -> [UInt8] {
        var writer = BodyWriter(context: nil)
        writer.blocks(blocks)
        return writer.out.bytes
    }
}
