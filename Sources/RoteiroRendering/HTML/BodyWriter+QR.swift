import RoteiroCore

extension BodyWriter {
    /// Writes the code, its caption and its payload as text, because readers on a phone cannot scan its own screen.
    mutating func write(_ qr: QRBlock) {
        guard let context else { return blocks(qr.caption) }
        let outer = begin("figure", .interface)
        out.raw(" class=\"qr\">\n")
        let content = QRContent(payload: qr.payload.value, correction: qr.correction)
        if let drawn = context.site.files.qrCodes[content], let drawn {
            writeCode(drawn, of: qr.payload.value, context)
        } else {
            out.raw("<p class=\"missing-picture\">")
            out.escaped(context.localeContext.pack[.qrMissing])
            out.raw("</p>\n")
        }
        out.raw("<figcaption>\n")
        blocks(qr.caption)
        writePayload(qr.payload.value, context)
        out.raw("</figcaption>\n</figure>\n")
        currentLanguage = outer
    }

    /// Displays the image at half its pixel size, so that it stays sharp on high-density screens.
    private mutating func writeCode(_ code: QRImage, of payload: String, _ context: RenderContext) {
        out.raw("<img")
        out.attribute("src", context.localeContext.root(code.path))
        out.attribute("alt", context.text(.qrAlt, "payload", payload))
        if code.image.width > 1, code.image.height > 1 {
            attribute("width", code.image.width / 2)
            attribute("height", code.image.height / 2)
        }
        out.raw(" loading=\"lazy\" decoding=\"async\">\n")
    }

    private mutating func writePayload(_ payload: String, _ context: RenderContext) {
        out.freshLine()
        out.raw("<p class=\"qr-payload\">")
        if case .external(let address) = LinkTarget(external: payload), beginLink(ResolvedLink(external: address)) {
            out.escaped(payload)
            out.raw("</a>")
        } else {
            wrap("code") { $0.out.escaped(payload) }
        }
        out.raw("</p>\n")
    }
}
