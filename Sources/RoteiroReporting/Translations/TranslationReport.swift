package import RoteiroCore

/// The translation status of a site as text, JSON or HTML.
package struct TranslationReport: Sendable {
    package struct Language: Sendable {
        package var locale: String
        /// The number of translated, fuzzy, refused and missing units.
        package var status: CatalogStatus
        /// The published status of each guide, by guide id.
        package var guides: [String: PageTranslation.Status]
        /// Localized images that are older than their originals.
        package var staleImages: [FilePath]

        package init(locale: String, status: CatalogStatus, guides: [String: PageTranslation.Status], staleImages: [FilePath]) {
            self.locale = locale
            self.status = status
            self.guides = guides
            self.staleImages = staleImages
        }
    }

    let languages: [Language]

    package init(languages: [Language]) { self.languages = languages }

    /// Groups consecutive guides by the folder of their id: `manual.check` belongs to `manual`.
    static func sections(of status: CatalogStatus) -> [(name: String, guides: [CatalogStatus.Guide])] {
        var sections: [(name: String, guides: [CatalogStatus.Guide])] = []
        for guide in status.guides {
            let name = guide.id.contains(".") ? String(guide.id[..<(guide.id.lastIndex(of: ".") ?? guide.id.endIndex)]) : ""
            if sections.last?.name == name {
                sections[sections.count - 1].guides.append(guide)
            } else {
                sections.append((name, [guide]))
            }
        }
        return sections
    }

    // MARK: Text

    /// Returns one line per language and, with `withSteps`, its incomplete guides and steps.
    package func text(withSteps: Bool, _ catalog: MessageCatalog) -> String {
        var lines: [String] = []
        for entry in languages {
            lines.append(line(entry.locale, entry.status.total, catalog) + "  " + remaining(entry.status.distinct, catalog))
            for guide in entry.status.guides where withSteps && guide.tally.percent < 100 {
                let name = guide.id.isEmpty ? "roteiro.yml" : guide.id
                let published = entry.guides[guide.id].map { " (\($0.rawValue))" } ?? ""
                lines.append("  " + line(name, guide.tally, catalog) + published)
                for step in guide.steps where step.tally.percent < 100 {
                    if let id = step.id { lines.append("    " + line("#" + id, step.tally, catalog)) }
                }
            }
            for image in entry.staleImages { lines.append("  " + catalog.text(stale(image))) }
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ name: String, _ tally: CatalogStatus.Tally, _ catalog: MessageCatalog) -> String {
        let translated = Message(
            one: "{translated} of {count} translated", other: "{translated} of {count} translated", count: tally.units,
            ["translated": tally.translated.units])
        let missing = Message(one: "{count} missing", other: "{count} missing", count: tally.missing.units)
        let message =
            tally.refused.units == 0
            ? Message(
                "{translated}, {fuzzy} to review, {missing}", ["translated": translated, "fuzzy": tally.fuzzy.units, "missing": missing])
            : Message(
                "{translated}, {refused}, {fuzzy} to review, {missing}",
                [
                    "translated": translated, "fuzzy": tally.fuzzy.units, "missing": missing,
                    "refused": Message(one: "{count} refused", other: "{count} refused", count: tally.refused.units),
                ])
        return "\(name): \(tally.percent) %  \(catalog.text(message))"
    }

    private func remaining(_ tally: CatalogStatus.Tally, _ catalog: MessageCatalog) -> String {
        let words = tally.fuzzy.words + tally.refused.words + tally.missing.words
        return catalog.text(Message("(words left: {count})", ["count": words]))
    }

    private func stale(_ image: FilePath) -> Message {
        Message("{path}: older than the original image", ["path": image])
    }

    // MARK: JSON

    package var json: String {
        var json = JSONWriter(capacity: 4096)
        json.object { json in
            json.array("languages") { json in
                for language in languages { json.object { write(language, &$0) } }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(_ language: Language, _ json: inout JSONWriter) {
        json.member("locale", language.locale)
        write(language.status.total, &json)
        json.object("work") { write(language.status.distinct, &$0) }
        json.array("sections") { json in
            for section in TranslationReport.sections(of: language.status) {
                json.object { json in
                    json.member("section", section.name)
                    json.array("guides") { json in for guide in section.guides { json.object { write(guide, language, &$0) } } }
                }
            }
        }
        json.array("stalePictures") { json in for image in language.staleImages { json.string(image.string) } }
    }

    private func write(_ guide: CatalogStatus.Guide, _ language: Language, _ json: inout JSONWriter) {
        json.member("guide", guide.id)
        json.member("status", language.guides[guide.id]?.rawValue)
        write(guide.tally, &json)
        json.array("steps") { json in
            for step in guide.steps {
                json.object { json in
                    json.member("step", step.id)
                    write(step.tally, &json)
                }
            }
        }
    }

    private func write(_ tally: CatalogStatus.Tally, _ json: inout JSONWriter) {
        json.member("percent", tally.percent)
        for (key, amount) in [
            ("translated" as StaticString, tally.translated), ("fuzzy", tally.fuzzy), ("refused", tally.refused),
            ("missing", tally.missing),
        ] {
            json.object(key) {
                $0.member("units", amount.units)
                $0.member("words", amount.words)
            }
        }
    }
}
