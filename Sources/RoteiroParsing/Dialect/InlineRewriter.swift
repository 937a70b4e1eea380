import RoteiroCore

/// Applies the page dialect to CommonMark inlines: named icons, `<br>`, attributes, bare URLs, emoji and UI labels.
struct InlineRewriter {
    let sources: SourceTexts
    /// The attributes that are not taken over.
    private(set) var faults: [SyntaxFault] = []

    init(sources: SourceTexts) {
        self.sources = sources
    }

    mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
        UILabels(sources: sources).recognize(in: rewriteNested(convertingIconsAndBreaks(inlines), isInLink: false))
    }

    private mutating func rewriteNested(_ inlines: [Inline], isInLink: Bool) -> [Inline] {
        var result: [Inline] = []
        result.reserveCapacity(inlines.count)
        for inline in applyingAttributes(inlines) {
            switch inline {
            // URLs and emoji shortcodes contain a colon, e-mail addresses an `@`; most texts contain neither.
            case .text(let text) where text.value.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }):
                result += expandText(text, isInLink)
            case .text: result.append(inline)
            case .emphasis(let group): result.append(.emphasis(rewrite(group, isInLink)))
            case .strong(let group): result.append(.strong(rewrite(group, isInLink)))
            case .strikethrough(let group): result.append(.strikethrough(rewrite(group, isInLink)))
            case .link(var link):
                link.content = rewriteNested(convertingIconsAndBreaks(link.content), isInLink: true)
                result.append(.link(link))
            case .code, .softBreak, .hardBreak, .image, .icon, .uiLabel, .html, .footnoteReference: result.append(inline)
            }
        }
        return result
    }

    private func expandText(_ text: Located<String>, _ isInLink: Bool) -> [Inline] {
        if isInLink { return Emoji.replaceShortcodes(in: text, sources) }
        return BareAddresses.link(text, sources).flatMap { inline in
            if case .text(let text) = inline { Emoji.replaceShortcodes(in: text, sources) } else { [inline] }
        }
    }

    private mutating func rewrite(_ group: InlineGroup, _ isInLink: Bool) -> InlineGroup {
        InlineGroup(rewriteNested(convertingIconsAndBreaks(group.content), isInLink: isInLink), at: group.span)
    }

    /// Converts `<i data-lucide="x"></i>` to an icon and `<br>` to a hard line break.
    private func convertingIconsAndBreaks(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: { if case .html = $0 { true } else { false } }) else { return inlines }
        var result: [Inline] = []
        var index = 0
        while index < inlines.count {
            defer { index += 1 }
            guard case .html(let html) = inlines[index], let tag = HTMLScanner.tags(in: html.source).first else {
                result.append(inlines[index])
                continue
            }
            if tag.name.lowercased() == "br" {
                result.append(.hardBreak(html.span))
            } else if !tag.isClosing, let name = tag.value(of: "data-lucide"), !name.isEmpty {
                var end = html.span
                if index + 1 < inlines.count, case .html(let next) = inlines[index + 1], closes(next, tag) {
                    end = next.span
                    index += 1
                }
                let span = [Inline.hardBreak(html.span), .hardBreak(end)].span ?? html.span
                result.append(.icon(NamedIcon(name: name, span: span)))
            } else {
                result.append(inlines[index])
            }
        }
        return result
    }

    private func closes(_ html: RawHTML, _ tag: HTMLScanner.Tag) -> Bool {
        guard let closing = HTMLScanner.tags(in: html.source).first, closing.isClosing else { return false }
        return closing.name.lowercased() == tag.name.lowercased()
    }

    /// `![x](y){width=300}`: removes attributes directly after an image or a link from the text. Those after emphasis and code are removed
    /// without effect.
    private mutating func applyingAttributes(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: \.beginsWithBrace) else { return inlines }
        var result: [Inline] = []
        for inline in inlines {
            guard case .text(let text) = inline, text.value.utf8.first == UInt8(ascii: "{"), let last = result.last,
                let close = text.value.utf8.firstIndex(of: UInt8(ascii: "}")),
                let attributes = Attributes.parse(String(text.value[text.value.utf8.index(after: text.value.startIndex)..<close]))
            else {
                result.append(inline)
                continue
            }
            let start = text.value.utf8.distance(from: text.value.startIndex, to: close) + 1
            let braces = TextSourceMap(text, sources).span(0..<start)
            switch last {
            case .image(var image):
                let taken = attributes.taken(by: .image)
                image.setSize(attributes.values["width"], attributes.values["height"])
                image.attributes = taken.attributes
                refuse(taken.refused, at: braces)
                result[result.count - 1] = .image(image)
            case .link(var link):
                let taken = attributes.taken(by: .link)
                link.attributes = taken.attributes
                refuse(taken.refused, at: braces)
                result[result.count - 1] = .link(link)
            case .emphasis, .strong, .strikethrough, .code:
                guard attributes.isMarked else {
                    result.append(inline)
                    continue
                }
                refuse(attributes.names, at: braces)
            case .text, .softBreak, .hardBreak, .icon, .uiLabel, .html, .footnoteReference:
                result.append(inline)
                continue
            }
            let count = text.value.utf8.count
            if start < count { result.append(.text(TextSourceMap(text, sources).part(start..<count))) }
        }
        return result
    }

    private mutating func refuse(_ names: [String], at span: Span) {
        faults += names.map { .unsupported(.attribute($0), span) }
    }
}

extension ImageReference {
    /// Reads `300`, `300px` and, for the width, `50%`.
    fileprivate mutating func setSize(_ width: String?, _ height: String?) {
        func pixels(_ text: String?) -> Int? { text.flatMap { Int($0.hasSuffix("px") ? $0.dropLast(2) : $0[...]) } }
        self.width = pixels(width)
        self.height = pixels(height)
        if let width, width.hasSuffix("%"), let share = Int(width.dropLast()), (1...100).contains(share) { widthPercent = share }
    }
}

extension Inline {
    fileprivate var beginsWithBrace: Bool {
        if case .text(let text) = self { text.value.utf8.first == UInt8(ascii: "{") } else { false }
    }
}
