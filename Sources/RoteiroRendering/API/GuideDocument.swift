import RoteiroCore

/// A guide as JSON, `/api/v1/{locale}/guides/{id}.json`. The published schema specifies its members.
struct GuideDocument: OutputFormat {
    static let name = "documents"
    static let openFolders = ["/api/*"]

    private let context: RenderContext
    private let digests: GuideDigests
    private let others: [LocaleContext]
    private let writer: DocumentWriter
    /// Of each step, in guide order, computed once because each is used several times.
    private let estimates: [StepDuration]

    static func files(of page: RenderContext) -> [OutputFile] {
        guard let digests = page.digests else { return [] }
        let path = page.localeContext.documentPath(of: page.page).dropFirst()
        return [OutputFile(path: String(path), bytes: GuideDocument(context: page, digests: digests).render())]
    }

    private init(context: RenderContext, digests: GuideDigests) {
        self.context = context
        self.digests = digests
        others = context.shared.localeContexts.filter { $0.locale != context.localeContext.locale }
        writer = DocumentWriter(context: context)
        estimates = context.page.guide.steps.map(StepDuration.init)
    }

    private var page: Page { context.page }
    private var localeContext: LocaleContext { context.localeContext }

    func render() -> [UInt8] {
        var json = JSONWriter(capacity: 32_768)
        json.object { json in
            head(&json)
            body(&json)
            json.member("stepCount", digests.steps.count)
            if !digests.steps.isEmpty { writer.write(StepDuration(ofAll: estimates), &json) }
            translation(hash: digests.guide, &json)
            json.member("hash", "sha256:" + digests.guide)
            json.object("source") {
                $0.member("file", page.path.string)
                $0.member("line", 1)
            }
        }
        return json.finish()
    }

    private func head(_ json: inout JSONWriter) {
        let settings = context.settings
        json.member("$schema", settings.href(Schema.guidePath))
        json.member("schemaVersion", Schema.version)
        json.member("kind", "guide")
        json.member("id", page.id)
        json.member("locale", localeContext.language)
        json.member("sourceLocale", settings.sourceLocale)
        json.member("dir", localeContext.pack.direction.rawValue)
        json.member("lang", context.titleTag)
        json.member("title", page.title)
        json.member("slug", page.slug)
        json.member("url", context.address)
        if let origin = settings.origin {
            json.member("canonical", origin + canonicalAddress)
        }
        alternates(&json)
        json.member("summary", page.excerpt)
        let tags = page.guide.frontMatter.tags
        if !tags.isEmpty { json.array("tags") { json in for tag in tags { json.string(tag) } } }
    }

    /// An untranslated guide is a copy of its source, so the source is canonical.
    private var canonicalAddress: String {
        guard localeContext.status(of: page) == .fallback, let source = others.first(where: \.isSource) else { return context.address }
        return source.address(source.page(like: page).url)
    }

    private func alternates(_ json: inout JSONWriter) {
        json.array("alternates") { json in
            for other in others {
                json.object { json in
                    json.member("locale", other.locale)
                    json.member("url", other.address(other.page(like: page).url))
                    json.member("json", context.settings.href(other.documentPath(of: page)))
                    json.member("status", other.status(of: page).rawValue)
                }
            }
        }
    }

    /// Merges the prerequisites of the introduction into one object for the guide. Prerequisites inside parts stay in place.
    private func body(_ json: inout JSONWriter) {
        var boxes: [Prerequisites] = []
        var intro: [Block] = []
        for block in page.guide.intro {
            if case .prerequisites(let box) = block { boxes.append(box) } else { intro.append(block) }
        }
        if let prerequisites = Prerequisites.merged(boxes) {
            json.object("prerequisites") { json in
                writer.members(of: prerequisites, &json)
                json.member("lang", context.translation?.status == .fallback ? localeContext.untranslatedTag : nil)
                writer.source(prerequisites.callout.span, &json)
            }
        }
        writer.blocks("intro", intro, &json)
        var stepNumber = 0
        json.array("parts") { json in
            for index in page.guide.parts.indices { json.object { self.part(index, &stepNumber, &$0) } }
        }
        if !page.guide.footnotes.isEmpty { footnotes(&json) }
    }

    private func part(_ index: Int, _ stepNumber: inout Int, _ json: inout JSONWriter) {
        let part = page.guide.parts[index]
        let title = page.guide.title(ofPart: index)?.content.plainText ?? ""
        json.member("id", part.id)
        json.member("kind", part.kind.rawValue)
        json.member("number", part.number?.value)
        if let number = part.number { json.member("label", context.text(.partLabel, "n", String(number.value))) }
        json.member("title", title.isEmpty && part.kind == .box ? localeContext.title(of: page) : title)
        json.member("level", part.heading?.level)
        // Readers do not see some boxes.
        let isShown = part.boxes.last?.callout != nil
        if let anchor = part.heading?.slug ?? (isShown ? part.boxAnchor : nil) { json.member("url", address(anchor)) }
        json.member("lang", (part.heading?.span ?? part.title?.span).flatMap { context.untranslatedTag(at: $0) })
        if !part.boxes.isEmpty {
            json.array("boxes") { json in for box in part.boxes { json.object { self.box(box, &$0) } } }
        }
        writer.blocks("blocks", part.blocks, &json)
        json.array("steps") { json in
            for step in part.steps {
                json.object { self.step(step, stepNumber, &$0) }
                stepNumber += 1
            }
        }
        if let span = part.heading?.span ?? (part.kind == .box ? part.boxes.last?.span : nil) { writer.source(span, &json) }
    }

    private func box(_ box: PartBox, _ json: inout JSONWriter) {
        switch box.container {
        case .callout(let callout): writer.members(of: callout, &json)
        case .vitePressContainer(let container): json.member("kind", container.kind.rawValue)
        }
        writer.source(box.span, &json)
    }

    private func step(_ step: Step, _ number: Int, _ json: inout JSONWriter) {
        let label = localeContext.label(of: step)
        let title = step.shownTitle.plainText
        json.member("id", step.id)
        json.member("number", step.number.value)
        json.member("label", label)
        json.member("title", title.isEmpty ? label : title)
        if step.heading == nil, !step.title.content.isText { writer.inlines("titleContent", step.shownTitle, &json) }
        json.member("origin", step.origin.rawValue)
        json.member("level", step.heading?.level)
        json.member("url", address(page.anchor(of: step)))
        json.array("legacyAnchors") { json in for anchor in page.legacyAnchors(of: step) { json.string(anchor) } }
        json.member("surface", step.annotation.surface)
        if step.annotation.isOptional { json.member("optional", true) }
        json.member("lang", context.untranslatedTag(at: step.span))
        let body = step.body
        writer.blocks("blocks", body, &json)
        if !step.interlude.isEmpty { writer.blocks("interlude", step.interlude, &json) }
        if !step.substeps.isEmpty {
            json.array("substeps") { json in for substep in step.substeps { json.object { self.substep(substep, &$0) } } }
        }
        json.member("text", PlainText.of(body))
        writer.actions(of: step, &json)
        writer.write(estimates[number], &json)
        translation(of: step.id, hash: digests.steps[number], &json)
        json.member("hash", "sha256:" + digests.steps[number])
        writer.source(step.span, &json)
    }

    private func substep(_ substep: Substep, _ json: inout JSONWriter) {
        json.member("number", substep.number)
        json.member("letter", substep.letter.isEmpty ? nil : substep.letter)
        json.member("title", substep.title.content.plainText)
        json.member("origin", substep.origin.rawValue)
        writer.source(substep.span, &json)
    }

    private func footnotes(_ json: inout JSONWriter) {
        json.array("footnotes") { json in
            for footnote in page.guide.footnotes {
                json.object { json in
                    json.member("number", footnote.number)
                    json.member("uses", footnote.uses)
                    json.member("text", PlainText.of(footnote.blocks))
                    writer.blocks("blocks", footnote.blocks, &json)
                    writer.source(footnote.span, &json)
                }
            }
        }
    }

    private func address(_ anchor: String) -> String { context.address + "#" + URLEncoding.href(anchor) }

    /// Writes the translation status of the guide or of one step, and the hash of its source. A consumer that stored another hash knows
    /// that the source has changed.
    private func translation(of step: String? = nil, hash: String, _ json: inout JSONWriter) {
        json.object("translation") { json in
            guard let translation = context.translation else { return json.member("status", PageTranslation.Status.source.rawValue) }
            let status = step == nil || translation.status == .fallback ? translation.status : translation.steps[step ?? ""] ?? .complete
            json.member("status", status.rawValue)
            if step == nil {
                json.member("translated", translation.translated)
                json.member("total", translation.total)
            }
            json.member("sourceHash", "sha256:" + hash)
        }
    }
}

extension [Inline] {
    /// Whether the plain text says all.
    fileprivate var isText: Bool {
        allSatisfy { inline in
            if case .text = inline { true } else { inline.isBreak }
        }
    }
}
