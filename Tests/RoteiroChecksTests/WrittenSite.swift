import RoteiroCore
import RoteiroParsing
import RoteiroTestSupport

@testable import RoteiroChecks

/// A site of Markdown pages, `p0.md` and so on, parsed by the production parser.
struct WrittenSite {
    let index: ResolvedSite

    init(_ pages: [String], settings: Settings = Settings(), glossary: Glossary = Glossary(), others: [String] = []) {
        let sources =
            [SourceText(path: "roteiro.yml", bytes: [])] + pages.enumerated().map { SourceText(path: "p\($0).md", bytes: Array($1.utf8)) }
        let texts = SourceTexts(sources + others.map { SourceText(path: "outro.md", bytes: Array($0.utf8)) })
        let parser = GuideParser(texts: texts, contentFolder: "")
        let indexes = pages.indices.map { number in
            let path = "p\(number).md"
            return ParsedPage(
                guide: parser.guide(in: FileID(number + 1)), id: "p\(number)", path: FilePath(path), contentPath: path,
                url: "/p\(number).html", title: "P")
        }
        index = ResolvedSite(
            settings: settings, texts: texts, pages: indexes, files: SiteFiles(Set(indexes.map(\.path))), glossary: glossary)
    }

    func findings(_ code: String) -> [Diagnostic] { check(index).filter { $0.code == code } }

    /// The source text of the findings.
    func places(_ code: String) -> [String] {
        findings(code).map { finding in
            if case .span(let span) = finding.location { index.texts.string(at: span) } else { "" }
        }
    }

    /// The first page after the fixes of a rule: only the safe ones, or all.
    func mended(_ code: String, safeOnly: Bool = true) -> String {
        index.texts.all[1].applying(findings(code).flatMap(\.fixes).filter { $0.isSafe || !safeOnly }.flatMap(\.edits))
    }
}

extension Glossary {
    static func term(_ spelling: String, avoid: [String] = [], allow: [String] = []) -> Glossary {
        let nowhere = Span(FileID(0), 0, 0)
        return Glossary(terms: [Term(Located(spelling, at: nowhere), avoid: avoid.map { Located($0, at: nowhere) }, allow: allow)])
    }

    static func label(_ name: String, avoid: [String] = []) -> Glossary {
        let nowhere = Span(FileID(0), 0, 0)
        return Glossary(labels: [Label(Located(name, at: nowhere), avoid: avoid.map { Located($0, at: nowhere) })])
    }
}
