import RoteiroCore

/// The block below the title of a guide: its description, its facts and the start button.
extension BodyWriter {
    /// Pages without steps get only the description.
    mutating func writeHead(of guide: Guide) {
        guard let context else { return }
        let description = guide.frontMatter.showsLead ? guide.frontMatter.description ?? "" : ""
        let lead = guide.begins(with: description) ? "" : description
        let first = guide.parts.lazy.compactMap(\.steps.first).first
        if lead.isEmpty, first == nil { return }
        out.freshLine()
        out.raw("<div class=\"guide-head\">\n")
        if !lead.isEmpty {
            let outer = begin("p", language(of: guide.frontMatter.span(of: "description")))
            out.raw(" class=\"lead\">")
            words(lead)
            out.raw("</p>\n")
            currentLanguage = outer
        }
        if let first {
            writeFacts(of: guide, context)
            writeStart(at: first, context)
            writeAddress(context)
        }
        out.raw("</div>\n")
    }

    private mutating func writeFacts(of guide: Guide, _ context: RenderContext) {
        let parts = guide.parts.count { $0.kind == .explicit && !$0.steps.isEmpty }
        let minutes = max(1, (StepDuration(of: guide).seconds + 30) / 60)
        let facts: [(InterfaceStringKey, Int)] = [
            (.guideParts, parts), (.guideSteps, guide.parts.reduce(0) { $0 + $1.steps.count }),
            (guide.steps.contains { $0.annotation.seconds != nil } ? .guideDuration : .guideMinutes, minutes),
        ]
        out.raw("<ul class=\"facts\">\n")
        for (word, count) in facts where word != .guideParts || count > 1 {
            out.raw("<li>")
            out.escaped(context.localeContext.pack.text(word, count: count))
            out.raw("</li>\n")
        }
        out.raw("</ul>\n")
    }

    /// Links to the first step. A script changes the target to the step where the reader left off.
    private mutating func writeStart(at step: Step, _ context: RenderContext) {
        out.raw("<p class=\"start\"><a class=\"button\"")
        out.attribute("href", "#" + URLEncoding.href(context.page.anchor(of: step)))
        out.raw(">")
        out.escaped(context.localeContext.pack[.guideStart])
        out.raw("</a></p>\n")
    }

    /// Writes the URL and its QR code for print, if the site's origin is known.
    private mutating func writeAddress(_ context: RenderContext) {
        guard let address = context.settings.permanentAddress(of: context.page) else { return }
        out.raw("<div class=\"print-head\">\n")
        let content = QRContent(payload: address, correction: .medium)
        if let drawn = context.site.files.qrCodes[content], let drawn {
            out.raw("<img")
            out.attribute("src", context.localeContext.root(drawn.path))
            out.raw(" alt=\"\" width=\"120\" height=\"120\" loading=\"lazy\">\n")
        }
        out.raw("<p>")
        out.escaped(context.localeContext.pack[.guideAddress])
        out.raw("<br>")
        out.escaped(address)
        out.raw("</p>\n</div>\n")
    }
}

extension Guide {
    /// Whether the first paragraph begins with the same words, so that readers would see them twice.
    fileprivate func begins(with lead: String) -> Bool {
        let first = (intro + (parts.first?.blocks ?? [])).lazy.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.content.plainText.lettersAndDigits } else { nil }
        }.first { !$0.isEmpty }
        return first?.starts(with: lead.lettersAndDigits) ?? false
    }
}

extension String {
    /// The text without punctuation, blanks and letter case.
    fileprivate var lettersAndDigits: String { String(lowercased().filter { $0.isLetter || $0.isNumber }) }
}
