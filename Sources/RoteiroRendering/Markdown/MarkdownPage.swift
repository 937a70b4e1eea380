import RoteiroCore

/// A page as plain CommonMark, for language models and plain-text readers. Containers become block quotes; images and links use their
/// published URLs.
struct MarkdownPage: OutputFormat {
    let context: RenderContext

    static func files(of page: RenderContext) -> [OutputFile] {
        let path = (page.localeContext.prefix + page.page.markdownPageURL).dropFirst()
        return [OutputFile(path: String(path), bytes: MarkdownPage(context: page).render())]
    }

    func render() -> [UInt8] {
        var writer = MarkdownWriter(context: context)
        writer.line("# " + context.page.title.markdownLine)
        let guide = context.page.guide
        writer.blocks(guide.intro, prefix: "")
        for part in guide.parts {
            let outside = part.boxes.count { $0.isContinued && $0.callout != nil }
            var prefix = String(repeating: "> ", count: outside)
            for box in part.openedBoxes { if let callout = box.callout { writer.begin(callout, &prefix) } }
            if let heading = part.heading { writer.heading(heading, prefix: prefix) }
            writer.blocks(part.blocks, prefix: prefix)
            for step in part.steps {
                writer.step(step, prefix: prefix)
                writer.blocks(step.interlude, prefix: prefix)
            }
        }
        for footnote in guide.footnotes {
            writer.line("[^\(footnote.number)]:")
            writer.blocks(footnote.blocks, prefix: "    ")
        }
        return Array(writer.text.utf8)
    }
}

extension String {
    /// Escapes characters that CommonMark or its extensions would interpret, and replaces line breaks with spaces.
    var markdownLine: String {
        let bytes = Array(utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A, 0x0D: out.append(0x20)
            case _ where "\\`*_[]<>~".utf8.contains(byte),
                UInt8(ascii: "&") where bytes[(index + 1)...].first.map { $0.isASCIILetter || $0 == UInt8(ascii: "#") } ?? false:
                out += [UInt8(ascii: "\\"), byte]
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
