import RoteiroCore

/// A page as plain CommonMark beside its HTML, for language models and people who read text: containers become quotes, images and
/// links have the addresses that they have on the site.
struct MarkdownPage: OutputFormat {
    let scope: RenderContext

    static func files(of page: RenderContext) -> [OutputFile] {
        let path = (page.localeContext.prefix + page.page.markdownPageURL).dropFirst()
        return [OutputFile(path: String(path), bytes: MarkdownPage(scope: page).render())]
    }

    func render() -> [UInt8] {
        var writer = MarkdownWriter(scope: scope)
        writer.line("# " + scope.page.title.markdownLine)
        let guide = scope.page.guide
        writer.blocks(guide.intro, prefix: "")
        for part in guide.parts {
            if let heading = part.heading { writer.heading(heading) }
            writer.blocks(part.blocks, prefix: "")
            for step in part.steps {
                writer.heading(step.heading)
                writer.blocks(step.blocks, prefix: "")
                writer.blocks(step.interlude, prefix: "")
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
    /// On one line, and no markup of its own.
    var markdownLine: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + 8)
        for byte in utf8 {
            switch byte {
            case 0x0A, 0x0D: out.append(0x20)
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
                UInt8(ascii: "<"), UInt8(ascii: ">"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
