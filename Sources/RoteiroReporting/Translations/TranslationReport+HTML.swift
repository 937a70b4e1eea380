package import RoteiroCore

extension TranslationReport {
    /// Returns a self-contained page without scripts, styles and external resources.
    package func html(_ catalog: MessageCatalog) -> String {
        let title = catalog.text(Message("Translations"))
        var out = ByteWriter(capacity: 8192)
        out.raw("<!DOCTYPE html>\n<html lang=\"\(catalog.locale)\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>\(title)</title>\n</head>\n<body>\n")
        out.raw("<main>\n<h1>\(title)</h1>\n")
        for entry in languages { write(entry, catalog, &out) }
        out.raw("</main>\n</body>\n</html>\n")
        return out.string
    }

    private func write(_ entry: Language, _ catalog: MessageCatalog, _ out: inout ByteWriter) {
        let total = entry.status.total
        out.raw("<h2>")
        out.escaped(entry.locale)
        out.raw(" · \(total.percent) %</h2>\n")
        for section in TranslationReport.sections(of: entry.status) {
            out.raw("<table>\n<caption>")
            out.escaped(section.name.isEmpty ? "/" : section.name)
            out.raw("</caption>\n<thead>\n<tr>")
            for head in heads(catalog) { out.raw("<th scope=\"col\">\(head)</th>") }
            out.raw("</tr>\n</thead>\n<tbody>\n")
            for guide in section.guides {
                row(guide.id.isEmpty ? "roteiro.yml" : guide.id, guide.tally, entry.guides[guide.id]?.rawValue ?? "", &out)
                for step in guide.steps where step.tally.percent < 100 {
                    if let id = step.id { row("#" + id, step.tally, "", &out) }
                }
            }
            out.raw("</tbody>\n</table>\n")
        }
        if entry.staleImages.isEmpty { return }
        out.raw("<ul>\n")
        for image in entry.staleImages {
            out.raw("<li>")
            out.escaped(image.string)
            out.raw("</li>\n")
        }
        out.raw("</ul>\n")
    }

    private func heads(_ catalog: MessageCatalog) -> [String] {
        [
            Message("Guide"), Message.verbatim("%"), Message("Translated"),
            Message("To review"), Message("Refused"), Message("Missing"),
            Message("Words left"),
            Message("Published as"),
        ].map { catalog.text($0) }
    }

    private func row(_ name: String, _ tally: CatalogStatus.Tally, _ status: String, _ out: inout ByteWriter) {
        out.raw("<tr><th scope=\"row\">")
        out.escaped(name)
        out.raw(
            "</th><td>\(tally.percent)</td><td>\(tally.translated.units)</td><td>\(tally.fuzzy.units)</td><td>\(tally.refused.units)</td>")
        out.raw(
            "<td>\(tally.missing.units)</td><td>\(tally.fuzzy.words + tally.refused.words + tally.missing.words)</td><td>\(status)</td></tr>\n"
        )
    }
}
