import RoteiroCore
import RoteiroParsing
import RoteiroTestSupport

@testable import RoteiroChecks

/// Parses pages into a site.
enum ParsedSite {
    /// `pages` maps paths to sources; paths that start with `_` are only included. `settings` is the source of `roteiro.yml`, the first of
    /// the texts.
    static func read(_ pages: [String: String], settings: String = "") -> ResolvedSite {
        let names = pages.keys.sorted()
        let yaml = SourceText(path: "roteiro.yml", bytes: Array(settings.utf8))
        let texts = SourceTexts([yaml] + names.map { SourceText(path: $0, bytes: Array((pages[$0] ?? "").utf8)) })
        let parser = GuideParser(texts: texts, contentFolder: "")
        let indexes = names.enumerated().filter { !$1.hasPrefix("_") }.map { index, name in
            let guide = parser.guide(in: FileID(index + 1))
            return ParsedPage(
                guide: guide, id: String(name.dropLast(3)), path: FilePath(name), contentPath: name, url: "/" + name,
                title: guide.title ?? name)
        }
        var read = SettingsReader(yaml, file: FileID(0)).settings
        // Short pages have no title, which most tests ignore.
        if read.severities["R108"] == nil { read.severities["R108"] = .some(nil) }
        return ResolvedSite(
            settings: read, texts: texts, pages: indexes, files: SiteFiles(Set(indexes.map(\.path))))
    }

    /// The text at `path` after all fixes of `findings`, each applied once.
    static func fixed(_ path: String, _ findings: [Diagnostic], of site: ResolvedSite) -> String {
        let edits = findings.flatMap(\.fixes).flatMap(\.edits).filter { site.texts[$0.span.file].path == path }
        return site.texts.all.first { $0.path == path }?.applying(edits) ?? ""
    }

    /// The text at `path` after one round of fixes.
    static func applying(_ trust: FixSelection.Trust, in path: String, of site: ResolvedSite) -> String {
        let selection = FixSelection(check(site), in: site.texts, trust: trust, home: { $0 }, isTaken: { _ in false })
        guard let index = site.texts.all.firstIndex(where: { $0.path == path }) else { return "" }
        return site.texts.all[index].applying(selection.edits[FileID(index)] ?? [])
    }
}
