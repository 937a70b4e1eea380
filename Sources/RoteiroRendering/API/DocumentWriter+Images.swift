import RoteiroCore

extension DocumentWriter {
    func writeFigure(_ image: ImageReference, _ json: inout JSONWriter) {
        json.member("type", "image")
        json.object("image") { members(of: image, &$0) }
        guard let title = image.title, !title.isEmpty else { return }
        json.array("caption") { json in json.object { text(title, &$0) } }
    }

    func write(_ gallery: Gallery, _ json: inout JSONWriter) {
        json.member("type", "gallery")
        json.member("text", gallery.images.map(\.alt.value).filter { !$0.isEmpty }.joined(separator: "\n"))
        json.array("images") { json in
            for image in gallery.images { json.object { members(of: image, &$0) } }
        }
    }

    /// Writes an inline image.
    func writeIcon(_ image: ImageReference, _ json: inout JSONWriter) {
        json.member("type", "icon")
        json.object("image") { members(of: image, &$0) }
        if !image.alt.value.isEmpty { json.member("text", image.alt.value) }
    }

    private func members(of image: ImageReference, _ json: inout JSONWriter) {
        let resolved = context.resolve(image)
        json.member("src", resolved.source.isEmpty ? image.source.value : resolved.source)
        json.member("alt", image.alt.value)
        if let facts = resolved.facts { members(of: facts, &json) }
        json.member("locale", resolved.locale)
        switch resolved.state {
        case .shown: break
        case .external: json.member("external", true)
        case .embedded: json.member("embedded", true)
        case .missing: json.member("missing", true)
        case .broken: json.member("broken", true)
        }
    }

    private func members(of facts: ImageFile, _ json: inout JSONWriter) {
        if facts.width > 0, facts.height > 0 {
            json.member("width", facts.width)
            json.member("height", facts.height)
        }
        json.member("bytes", facts.byteCount)
        json.member("mime", facts.format?.mime)
        json.member("sha256", facts.sha256)
        json.member("color", facts.color)
        if facts.isAnimated { json.member("animated", true) }
        if facts.isSample { json.member("sample", true) }
    }

    func write(_ qr: QRBlock, _ json: inout JSONWriter) {
        json.member("type", "qr")
        json.object("qr") { members(of: qr, &$0) }
        json.member("text", qr.caption.isEmpty ? qr.payload.value : PlainText.of(qr.caption))
        blocks("caption", qr.caption, &json)
    }

    /// Omits the image if the payload does not fit into a QR code.
    private func members(of qr: QRBlock, _ json: inout JSONWriter) {
        let payload = qr.payload.value
        json.member("payload", payload)
        json.member("ecc", qr.correction.rawValue)
        guard let code = context.site.files.qrCodes[QRContent(payload: payload, correction: qr.correction)] ?? nil else { return }
        json.member("version", code.version)
        json.member("modules", code.modules)
        json.object("png") { json in
            json.member("src", context.localeContext.root(code.path))
            json.member("alt", context.text(.qrAlt, "payload", payload))
            members(of: code.image, &json)
        }
    }
}
