package import RoteiroCore

/// Bare HTML as CommonMark 0.29 and GFM print it: what `render --fragment` gives.
package enum HTMLFragment {
    /// Writes `blocks` without ids, wrappers or the site's own elements; raw HTML and every address stay as written.
    package static func render(_ blocks: [Block]) -> [UInt8] {
        var writer = BodyWriter(scope: nil)
        writer.blocks(blocks)
        return writer.out.bytes
    }
}
