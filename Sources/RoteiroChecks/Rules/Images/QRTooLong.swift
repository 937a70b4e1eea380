import RoteiroCore

/// Reports QR payloads that are empty or exceed the capacity of their correction level.
struct QRTooLong: Rule {
    static let info = RuleInfo(
        code: "R213", name: "qr-too-long", severity: .error,
        summary: Message("a QR code whose content is missing or too long"),
        why: Message("A payload that is too long cannot be drawn, so readers have nothing to scan."),
        help: Message("Use a short address; level L holds the most ({most} bytes).", ["most": QRCorrection.low.byteCapacity]),
        bad: ["::: qr ⟦" + String(repeating: "0123456789", count: 300) + "⟧\n:::"], good: ["::: qr https://example.com/conectar\n:::"])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.qrBlocks.compactMap { block in
            let payload = block.payload.value
            if payload.isEmpty { return empty(block) }
            let isRefused = site.files.qrCodes[QRContent(payload: payload, correction: block.correction)] == .some(nil)
            return isRefused || payload.utf8.count > block.correction.byteCapacity(for: payload) ? tooLong(block) : nil
        }
    }

    private func tooLong(_ block: QRBlock) -> Diagnostic {
        let count = block.payload.value.utf8.count
        let most = block.correction.byteCapacity(for: block.payload.value)
        let level = block.correction.rawValue
        return Diagnostic(
            Self.info, at: block.payload.span,
            Message(
                "the payload has {count} bytes; level {level} holds at most {most}: the code is not drawn",
                ["count": count, "level": level, "most": most]))
    }

    private func empty(_ block: QRBlock) -> Diagnostic {
        Diagnostic(
            Self.info, at: block.payload.span.count > 0 ? block.payload.span : block.fence.opening,
            Message("the QR code has no payload: there is nothing to draw"),
            help: Message("Write the address in the `qr` container."))
    }
}
