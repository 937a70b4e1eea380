import RoteiroCore

/// A QR code that cannot be drawn: too many bytes, or none.
struct QRTooLong: Rule {
    static let info = RuleInfo(
        code: "R213", name: "qr-too-long", severity: .error,
        why: Words(
            pt: "Sem um conteúdo que caiba, o código não é desenhado e o leitor não tem o que apontar com a câmera.",
            en: "Without a payload that fits, the code is not drawn and readers have nothing to point their camera at.",
            es: "Sin un contenido que quepa, el código no se dibuja y el lector no tiene qué enfocar con la cámara."),
        help: Words(
            pt: "Use um endereço curto; o nível L é o que mais cabe (\(QRCorrection.low.byteCapacity) bytes).",
            en: "Use a short address; level L holds the most (\(QRCorrection.low.byteCapacity) bytes).",
            es: "Use una dirección corta; el nivel L es el que más admite (\(QRCorrection.low.byteCapacity) bytes)."),
        bad: ["::: qr ⟦" + String(repeating: "0123456789", count: 300) + "⟧\n:::"], good: ["::: qr https://example.com/conectar\n:::"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.qrBlocks.compactMap { block in
            let payload = block.payload.value
            if payload.isEmpty { return empty(block) }
            let isRefused = site.files.qrCodes[QRContent(payload: payload, correction: block.correction)] == .some(nil)
            return isRefused || payload.utf8.count > block.correction.byteCapacity ? tooLong(block) : nil
        }
    }

    private func tooLong(_ block: QRBlock) -> Diagnostic {
        let count = block.payload.value.utf8.count
        let most = block.correction.byteCapacity
        let level = block.correction.rawValue
        return Diagnostic(
            Self.info, at: block.payload.span,
            Words(
                pt: "o conteúdo tem \(count) bytes, e no nível \(level) cabem no máximo \(most): o código não é desenhado",
                en: "the payload has \(count) bytes, and at level \(level) at most \(most) fit: the code is not drawn",
                es: "el contenido tiene \(count) bytes, y en el nivel \(level) caben como máximo \(most): el código no se dibuja"))
    }

    private func empty(_ block: QRBlock) -> Diagnostic {
        Diagnostic(
            Self.info, at: block.payload.span.count > 0 ? block.payload.span : block.fence.opening,
            Words(
                pt: "o código QR não tem conteúdo: não há o que desenhar", en: "the QR code has no payload: there is nothing to draw",
                es: "el código QR no tiene contenido: no hay qué dibujar"),
            help: Words(
                pt: "Escreva o endereço na caixa `qr`.", en: "Write the address in the `qr` container.",
                es: "Escriba la dirección en la caja `qr`."))
    }
}
