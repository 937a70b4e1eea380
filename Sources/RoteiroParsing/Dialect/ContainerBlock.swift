import RoteiroCore

/// Builds the AST node of a container from its kind.
struct ContainerBlock {
    let open: OpenContainer
    let fence: Fence
    let title: InlineGroup?
    let blocks: [Block]
    let span: Span

    func block(in text: MarkdownText) -> Block {
        switch fence.kind {
        case .callout(let kind):
            let attributes = open.line.attributes
            let taken = attributes.taken(by: .container).attributes
            return .callout(
                Callout(
                    kind: kind, title: title, hidesTitle: attributes.has("no-title"), isOpen: attributes.has("open"), id: attributes.id,
                    classes: attributes.classes, values: taken.values, blocks: blocks, fence: fence, span: span))
        case .vitePressContainer(let kind):
            return .vitePressContainer(VitePressContainer(kind: kind, blocks: blocks, fence: fence, span: span))
        case .other(.codeGroup): return .codeGroup(CodeGroup(blocks: blocks, fence: fence, span: span))
        case .other(.qr): return .qr(qr(in: text))
        }
    }

    /// The payload is raw text, not Markdown.
    private func qr(in text: MarkdownText) -> QRBlock {
        let start = text.lines.start(of: open.openLine) + open.line.titleColumn
        let payload = Located(open.line.title, at: text.span(start..<(start + open.line.title.utf8.count)))
        let level = open.line.attributes.values["ecc"].flatMap { QRCorrection(rawValue: $0.uppercased()) }
        return QRBlock(payload: payload, correction: level ?? .medium, caption: blocks, fence: fence, span: span)
    }
}
